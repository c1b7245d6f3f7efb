package org.wederhoor.bench.time;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wederhoor.reading.language.Language;

/**
 * Measures times against the cases of {@link RecognizersSpecs} and {@link DucklingPhrases}; {@code bench/times.sh} runs it.
 *
 * <p>Columns: times right in span and value together, whole cases right (all their times and nothing more), times
 * whose span is right to the letter and not only but for the idle words of {@link Edges}, times right in value alone,
 * share of what was found that is right, and cases without a time in which nothing was found. A time found where none is
 * wanted counts against the last three.
 *
 * <p>Arguments: {@code list CASES LANGUAGE} prints the cases for a peer; {@code score CASES LANGUAGE [ANSWERS]
 * [--misses]} the table, with the peer's answers if there are any.
 */
public final class TimeScore {
    private TimeScore() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<TimeCase> cases = cases(Path.of(arguments[1]), arguments[2]);
        if (arguments[0].equals("list")) {
            cases.forEach(item -> out.println(
                    item.id() + "\t" + item.reference() + "\t" + item.text().replace("\n", "\\n")));
            return;
        }
        out.printf(
                "%-12s %8s %8s %8s %8s %8s %8s%n",
                arguments[2], "right", "cases", "exact", "value", "precise", "silent");
        Program program = new Program(new Language(arguments[2]));
        Tally ours = new Tally();
        for (TimeCase item : cases) {
            ours.add(item, program.answers(item));
        }
        out.println(ours.row("wederhoor"));
        boolean misses = arguments[arguments.length - 1].equals("--misses");
        if (arguments.length > (misses ? 4 : 3)) {
            out.println(peer(cases, Path.of(arguments[3])).row("heideltime"));
        }
        if (misses) {
            out.print(ours.causes());
        }
    }

    private static List<TimeCase> cases(Path file, String language) throws IOException {
        return file.toString().endsWith(".jsonl") ? DucklingPhrases.read(file, language) : RecognizersSpecs.read(file);
    }

    private static Tally peer(List<TimeCase> cases, Path file) throws IOException {
        Map<String, List<String[]>> lines = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", 5);
            lines.computeIfAbsent(fields[0], id -> new ArrayList<>()).add(fields);
        }
        Tally tally = new Tally();
        for (TimeCase item : cases) {
            tally.add(
                    item,
                    lines.getOrDefault(item.id(), List.of()).stream()
                            .filter(fields -> fields[3].equals("DATE") || fields[3].equals("TIME"))
                            .map(fields -> Timex.answer(
                                    Integer.parseInt(fields[1]),
                                    Integer.parseInt(fields[2]),
                                    fields[4],
                                    item.reference()))
                            .toList());
        }
        return tally;
    }
}
