package org.wederhoor.app.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files that the user's words stand for, in their order.
 *
 * @param files those to read
 * @param problems a message for each word that stands for none
 */
public record Named(List<ReportFile> files, List<String> problems) {
    public Named {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Files as they are; of directories the {@code .txt} files in them and below, by name. A file that is missing is
     * among the files still: reading it says so.
     */
    public static Named by(List<Path> paths) {
        List<ReportFile> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(ReportFile.of(path));
                continue;
            }
            try {
                List<ReportFile> found = in(path);
                files.addAll(found);
                if (found.isEmpty()) {
                    problems.add(path + ": there are no texts (*.txt) in this directory; name the files themselves");
                }
            } catch (IOException | UncheckedIOException e) {
                problems.add(path + ": the directory cannot be listed (" + e.getMessage() + ")");
            }
        }
        return new Named(files, problems);
    }

    private static List<ReportFile> in(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> ReportFile.in(folder, path))
                    .toList();
        }
    }
}
