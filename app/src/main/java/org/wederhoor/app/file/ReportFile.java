package org.wederhoor.app.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file that holds the text of one report.
 *
 * @param id what the report is called: the file's name without its ending, after its folder when that was named
 * @param path where it lies; {@link #STANDARD_INPUT} is what is piped in
 */
public record ReportFile(String id, Path path, Particulars particulars) {
    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    /** Bytes in the longest report, some 160,000 words: a thick book; beyond it a file is a collection. */
    public static final int LONGEST = 1_000_000;

    private static final Pattern ENDING = Pattern.compile("(?<=[^/\\\\])\\.[^./\\\\]*$");

    /** A file named by the user, called by its own name. */
    public static ReportFile of(Path path) {
        return new ReportFile(
                path.equals(STANDARD_INPUT) ? "stdin" : withoutEnding(path.getFileName()), path, Particulars.NONE);
    }

    /** A file found in {@code folder}, called by its path in there, with slashes. */
    public static ReportFile in(Path folder, Path path) {
        String id = withoutEnding(folder.relativize(path))
                .replace(path.getFileSystem().getSeparator(), "/");
        return new ReportFile(id, path, Particulars.NONE);
    }

    /** This file, with {@code others} for what is not known of it. */
    public ReportFile with(Particulars others) {
        return new ReportFile(id, path, particulars.orElse(others));
    }

    /** Its name in messages. */
    public String name() {
        return path.equals(STANDARD_INPUT) ? "standard input" : path.toString();
    }

    /** The text of the report, without a byte order mark. */
    public String text() throws Unreadable {
        byte[] bytes;
        try (InputStream in = path.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(path)) {
            bytes = in.readNBytes(LONGEST + 1);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new Unreadable("does not exist", "look at the spelling and at the folder you are in");
        } catch (AccessDeniedException e) {
            throw new Unreadable("may not be read by you", "ask for access, or change the file's permissions");
        } catch (IOException e) {
            throw new Unreadable("could not be read (" + e.getMessage() + ")", "try again, or copy it elsewhere first");
        }
        if (bytes.length > LONGEST) {
            throw new Unreadable(
                    "is longer than " + LONGEST / 1_000 + " kB",
                    "a report is one text as published: split the collection into a file for each");
        }
        return PlainText.of(bytes);
    }

    private static String withoutEnding(Path path) {
        return ENDING.matcher(path.toString()).replaceFirst("");
    }
}
