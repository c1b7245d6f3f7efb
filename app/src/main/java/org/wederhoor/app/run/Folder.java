package org.wederhoor.app.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.json.ReadingJson;

/**
 * A folder of readings, a file for each, {@code ID.json}. A file appears when it is whole and not before, so that an
 * interrupted run leaves nothing half written and the next one goes on where it stopped.
 */
public final class Folder implements Destination, AutoCloseable {
    private final Path path;
    private boolean closed;

    public Folder(Path path) {
        this.path = path;
    }

    @Override
    public boolean has(Report report) throws IOException {
        Path file = file(report);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return content.startsWith(ReadingJson.prettyHead(report)) && content.endsWith("\n}\n");
    }

    /** Writes the reading, in the place of an older one, and has nothing printed. */
    @Override
    public String take(Reading reading) throws IOException {
        byte[] content = ReadingJson.pretty(reading).getBytes(StandardCharsets.UTF_8);
        Path file = file(reading.report());
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path part = file.resolveSibling(name);
        synchronized (this) {
            if (closed) {
                throw new InterruptedIOException("the run was stopped");
            }
            Files.createDirectories(file.resolveSibling(""));
            try {
                Files.write(part, content);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        return "";
    }

    /** Ends the writing, when what is being written is whole. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    /** Where it lies. */
    @Override
    public String toString() {
        return path.toString();
    }

    private Path file(Report report) {
        return path.resolve(report.id() + ".json");
    }
}
