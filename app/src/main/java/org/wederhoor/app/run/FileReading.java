package org.wederhoor.app.run;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wederhoor.app.file.Particulars;
import org.wederhoor.app.file.ReportFile;
import org.wederhoor.app.file.Unreadable;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.language.Detection;
import org.wederhoor.reading.language.Language;

/**
 * Reads one file: its text, its language, the reading, and the form in which that is wanted.
 *
 * @param detect names the language of a text
 * @param read makes the reading
 * @param destination where readings go
 */
public record FileReading(Function<String, Detection> detect, Function<Report, Reading> read, Destination destination)
        implements Function<ReportFile, Outcome> {
    /** Never throws: a fault of the program on one file is told and leaves the others be. */
    @Override
    public Outcome apply(ReportFile file) {
        try {
            Report report = report(file);
            if (destination.has(report)) {
                return new Outcome.Kept();
            }
            Reading reading = read.apply(report);
            return new Outcome.Done(reading, destination.take(reading));
        } catch (Unreadable e) {
            return new Outcome.Failed(file.name() + " " + e.getMessage());
        } catch (IOException e) {
            return new Outcome.Failed(file.name() + ": its reading could not be written (" + e + ")");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return new Outcome.Failed(
                    file.name() + " could not be read by a fault of this program, please report it: " + e + where);
        }
    }

    private Report report(ReportFile file) throws Unreadable {
        String text = file.text();
        Particulars known = file.particulars();
        String language = known.language() != null ? known.language() : language(text);
        if (!new Language(language).isPresent()) {
            throw new Unreadable("is said to be in '" + language + "'", "this version reads " + languages());
        }
        return new Report(file.id(), language, known.published(), known.publisher(), known.title(), known.url(), text);
    }

    private String language(String text) throws Unreadable {
        Detection detected = detect.apply(text);
        if (new Language(detected.code()).isPresent()) {
            return detected.code();
        }
        boolean unknown = detected.code().equals(Detection.UNKNOWN);
        throw new Unreadable(
                "seems to be in " + detected.name() + (unknown ? "" : " (" + detected.code() + ")"),
                "this version reads " + languages() + "; if it is in that, name it with --language");
    }

    /** The languages that the program has, for people. */
    public static String languages() {
        return Language.present().stream()
                .map(language -> language.locale().getDisplayLanguage(Locale.ENGLISH) + " (" + language.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
