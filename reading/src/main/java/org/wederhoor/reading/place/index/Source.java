package org.wederhoor.reading.place.index;

import java.util.List;
import org.wederhoor.reading.language.Table;

/**
 * A file that an index was made from, kept in the index so that it can tell whom to thank.
 *
 * @param file its name
 * @param origin who made it
 * @param licence under which it may be used
 * @param date of which it is, ISO 8601
 * @param rows how many of its rows were used
 */
public record Source(String file, String origin, String licence, String date, int rows) {
    private static final String COLUMNS = "file\torigin\tlicence\tdate\trows\n";

    static List<Source> parse(String text) {
        return Table.parse("the index's sources", text).rows().stream()
                .map(row -> new Source(
                        row.get("file"),
                        row.get("origin"),
                        row.get("licence"),
                        row.get("date"),
                        Integer.parseInt(row.get("rows"))))
                .toList();
    }

    /** The text of {@link Section#SOURCES}. */
    public static String write(List<Source> sources) {
        StringBuilder text = new StringBuilder(COLUMNS);
        for (Source source : sources) {
            text.append(String.join(
                            "\t", source.file, source.origin, source.licence, source.date, String.valueOf(source.rows)))
                    .append('\n');
        }
        return text.toString();
    }
}
