package org.wederhoor.gazetteer.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a part of the work used and what it had to leave out; kept beside its result, so that a resumed build can tell it too. */
public final class Tally {
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, String> dates = new TreeMap<>();
    private final WrongLines wrong = new WrongLines();
    private int unplaced;

    /** So many rows of a file were used. */
    public void used(DumpFile file, int count) {
        rows.merge(file.name(), count, Integer::sum);
    }

    /** A row of a file was changed on this day; the latest counts. */
    public void changed(DumpFile file, String day) {
        dates.merge(file.name(), day, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** So many regions and districts could not be put on the map. */
    public void unplaced(int count) {
        unplaced += count;
    }

    public WrongLines wrong() {
        return wrong;
    }

    /** How many rows of a file were used. */
    public int rows(DumpFile file) {
        return rows.getOrDefault(file.name(), 0);
    }

    /** The latest change in a file: by its rows, or else when it was written. */
    public String date(DumpFile file) throws IOException {
        String day = dates.get(file.name());
        return day == null ? file.date().toString() : day;
    }

    /** How many regions and districts nothing placed. */
    public int unplaced() {
        return unplaced;
    }

    /** Takes over what another part of the work counted. */
    public void add(Tally other) {
        other.rows.forEach((file, count) -> rows.merge(file, count, Integer::sum));
        other.dates.forEach((file, day) -> dates.merge(file, day, (a, b) -> a.compareTo(b) >= 0 ? a : b));
        wrong.addAll(other.wrong.count(), other.wrong.named());
        unplaced += other.unplaced;
    }

    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        rows.forEach((name, count) -> lines.add("rows\t" + name + "\t" + count));
        dates.forEach((name, day) -> lines.add("date\t" + name + "\t" + day));
        lines.add("unplaced\t\t" + unplaced);
        lines.add("wrong\t\t" + wrong.count());
        wrong.named().forEach(line -> lines.add("line\t" + line.replace('\t', ' ')));
        Files.write(file, lines);
    }

    public static Tally read(Path file) throws IOException {
        Tally tally = new Tally();
        int wrong = 0;
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", 3);
            switch (cells[0]) {
                case "rows" -> tally.rows.put(cells[1], Integer.valueOf(cells[2]));
                case "date" -> tally.dates.put(cells[1], cells[2]);
                case "unplaced" -> tally.unplaced = Integer.parseInt(cells[2]);
                case "wrong" -> wrong = Integer.parseInt(cells[2]);
                default -> named.add(cells[1]);
            }
        }
        tally.wrong.addAll(wrong, named);
        return tally;
    }
}
