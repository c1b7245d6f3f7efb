package org.wederhoor.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language as data: a folder of files beside the program, so that adding one needs no code.
 *
 * @param code BCP 47 code, the name of the folder
 */
public record Language(String code) {
    private static final String FOLDER = "/org/wederhoor/reading/languages/";

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Whether the program reads reports in this language. */
    public boolean isPresent() {
        return hasPlaces() && has("cues.tsv");
    }

    /** Whether the program at least finds the places in texts of this language. */
    public boolean hasPlaces() {
        return has("model.onnx") && has("place-words.tsv");
    }

    /** Whether one of the files that not every language needs is there. */
    public boolean has(String file) {
        return Language.class.getResource(path(file)) != null;
    }

    /** All languages that the program has, by code. */
    public static List<Language> present() {
        return Arrays.stream(Locale.getISOLanguages())
                .sorted()
                .map(Language::new)
                .filter(Language::isPresent)
                .toList();
    }

    /** The bytes of one of the language's files, such as {@code model.onnx}. */
    public byte[] bytes(String file) {
        try (InputStream in = Language.class.getResourceAsStream(path(file))) {
            return require(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path(file), e);
        }
    }

    /** A lexicon of the language: a table of tab-separated values with a header line. */
    public Table table(String file) {
        return Table.parse(path(file), new String(bytes(file), StandardCharsets.UTF_8));
    }

    private String path(String file) {
        return FOLDER + code + "/" + file;
    }

    private static InputStream require(@Nullable InputStream in, String file) throws IOException {
        if (in == null) {
            throw new IOException("no such file in the language's folder: " + file);
        }
        return in;
    }
}
