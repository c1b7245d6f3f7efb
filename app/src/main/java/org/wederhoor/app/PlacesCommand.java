package org.wederhoor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wederhoor.app.file.Named;
import org.wederhoor.app.file.ReportFile;
import org.wederhoor.app.file.Unreadable;
import org.wederhoor.app.page.PlacesPage;
import org.wederhoor.reading.PlaceReader;
import org.wederhoor.reading.json.PlacesJson;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.LanguageDetector;
import org.wederhoor.reading.place.Gazetteer;
import org.wederhoor.reading.place.NameResolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wederhoor places}: which words name a place, which place that is, and why not another. */
@Command(
        name = "places",
        description = "Shows which words name a place, the place chosen, the runners-up and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wederhoor places \"In het dorp Kozinka bij Grajvoron is geschoten.\"",
            "  wederhoor places report.txt --format json       a line of JSON for each file"
        })
final class PlacesCommand implements Callable<Integer> {
    enum Form {
        TEXT,
        JSON
    }

    /** A file that is not there is named as such, and not read as a text. */
    private static final Pattern LOOKS_LIKE_FILE = Pattern.compile("\\S+\\.[a-z]{2,4}|\\S*[/\\\\]\\S*");

    private final Streams streams;
    private final Map<String, PlaceReader> readers = new HashMap<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT|FILE|DIR|-",
            description = "A text, or files, directories or standard input as with read.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "xx|auto",
            defaultValue = "auto",
            description = "Language of the texts. Default: auto, told from each text.")
    private String language = "auto";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text for people, json for programs. Default: text.")
    private Form form = Form.TEXT;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    PlacesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!language.equals("auto") && !new Language(language).hasPlaces()) {
            throw new ParameterException(spec.commandLine(), "there are no places in language '" + language + "'");
        }
        Supplier<Gazetteer> places = gazetteer.chosen(spec.commandLine());
        Function<String, String> languageOf = language.equals("auto") ? detecting() : text -> language;
        Function<String, List<NameResolution>> names = text -> readers.computeIfAbsent(
                        languageOf.apply(text), code -> PlaceReader.of(new Language(code), places.get()))
                .read(text);
        BiFunction<String, String, String> shown = shown(names);
        if (given.size() == 1 && !isFile(given.get(0))) {
            streams.out().print(shown.apply("text", given.get(0)));
            return 0;
        }
        Named named = Named.by(given.stream().map(Path::of).toList());
        named.problems().forEach(streams::say);
        int failed = named.problems().size();
        for (ReportFile file : named.files()) {
            try {
                streams.out().print(shown.apply(file.id(), file.text()));
            } catch (Unreadable e) {
                streams.say(file.name() + " " + e.getMessage());
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private static boolean isFile(String argument) {
        try {
            return argument.equals("-")
                    || LOOKS_LIKE_FILE.matcher(argument).matches()
                    || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** From the name of a text and the text to what is printed of it. */
    private BiFunction<String, String, String> shown(Function<String, List<NameResolution>> names) {
        if (form == Form.JSON) {
            return (id, text) -> PlacesJson.line(id, text, names.apply(text)) + "\n";
        }
        PlacesPage page = new PlacesPage();
        return (id, text) -> (given.size() > 1 ? "== " + id + "\n" : "") + page.of(text, names.apply(text));
    }

    /** The language of a text, or the only one there is for a text too short to tell. */
    private static Function<String, String> detecting() {
        LanguageDetector detector = new LanguageDetector();
        return text -> {
            String detected = detector.detect(text).code();
            return new Language(detected).hasPlaces()
                    ? detected
                    : Language.present().get(0).code();
        };
    }
}
