package org.wederhoor.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.app.file.Manifest;
import org.wederhoor.app.file.Named;
import org.wederhoor.app.file.Particulars;
import org.wederhoor.app.file.ReportFile;
import org.wederhoor.app.run.FileReading;
import org.wederhoor.reading.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which reports to read, and what is known of them. */
final class ReportOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR|-",
            description =
                    "Texts in UTF-8 or, with a byte order mark, UTF-16; a directory stands for the *.txt files in it "
                            + "and below, - for standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "A list of reports: tab-separated, with a header line that names the columns file and, as you "
                            + "have them, language, published, publisher, title, url.")
    private @Nullable Path manifest;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication, such as 2023-05-23. Without it, days like 'yesterday' stay open.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "xx|auto",
            defaultValue = "auto",
            description = "Language of the reports. Default: auto, told from each text.")
    private String language = "auto";

    /**
     * The files that are named, with what is known of them.
     *
     * @throws ParameterException when there are none, or the list of them or the language is wrong
     */
    Named named(CommandLine command) throws IOException {
        if (paths.isEmpty() && manifest == null) {
            throw new ParameterException(
                    command, "nothing to read: name files or directories, or - for standard input");
        }
        if (!language.equals("auto") && !new Language(language).isPresent()) {
            throw new ParameterException(
                    command, "there is no language '" + language + "'; this version reads " + FileReading.languages());
        }
        Named named = Named.by(paths);
        List<ReportFile> files = new ArrayList<>(listed(command));
        files.addAll(named.files());
        Particulars asked = new Particulars(language.equals("auto") ? null : language, published, null, null, null);
        files.replaceAll(file -> file.with(asked));
        return new Named(files, named.problems());
    }

    private List<ReportFile> listed(CommandLine command) throws IOException {
        try {
            return manifest == null ? List.of() : Manifest.read(manifest);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads a day, and says how to write one. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return Particulars.day(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
