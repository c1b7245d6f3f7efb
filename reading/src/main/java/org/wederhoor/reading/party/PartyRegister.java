package org.wederhoor.reading.party;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;

/**
 * The parties known by name in all languages: houses of government, services, armies, armed groups, media, officials.
 *
 * <pre>{@code
 * PartyRegister register = PartyRegister.bundled().with(Table.parse("own.tsv", content));
 * }</pre>
 */
public final class PartyRegister {
    private static final String FILE = "/org/wederhoor/reading/parties/register.tsv";

    /** The columns that hold no names. */
    private static final Set<String> FIELDS =
            Set.of("id", "kind", "person", "country", "speaks_for", "from", "to", "provenance");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Map<String, KnownParty> byId;

    private PartyRegister(Map<String, KnownParty> byId) {
        this.byId = byId;
    }

    /** The register that comes with the program. */
    public static PartyRegister bundled() {
        return new PartyRegister(Map.of()).with(Table.resource(FILE));
    }

    /**
     * This register with the rows of {@code own} laid over it: they come first where a name means two parties, and a row with the id of one
     * that is here adds to it.
     *
     * @throws IllegalArgumentException naming file, line and remedy, if a row cannot be used
     */
    public PartyRegister with(Table own) {
        checkColumns(own);
        Map<String, KnownParty> all = new LinkedHashMap<>();
        for (Table.Row row : own.rows()) {
            KnownParty party = party(row);
            KnownParty known = byId.get(party.id());
            if (all.put(party.id(), known == null ? party : party.over(known)) != null) {
                throw row.error("a second row with the id '" + party.id() + "'; put all its names in one");
            }
        }
        byId.forEach(all::putIfAbsent);
        for (Table.Row row : own.rows()) {
            String principal = cell(row, "speaks_for");
            if (!principal.isEmpty() && !all.containsKey(principal)) {
                throw row.error("speaks for '" + principal + "', which is the id of no party; add a row for it");
            }
        }
        return new PartyRegister(all);
    }

    /** All parties, those that come first where a name means two before the others. */
    public Collection<KnownParty> parties() {
        return byId.values();
    }

    /** The party with this id, null when there is none. */
    public @Nullable KnownParty party(String id) {
        return byId.get(id);
    }

    private static void checkColumns(Table table) {
        List<String> names = table.columns().stream()
                .filter(column -> !FIELDS.contains(column))
                .toList();
        for (String required : List.of("id", "kind")) {
            if (!table.columns().contains(required)) {
                throw new IllegalArgumentException(table.file() + ": there is no column '" + required
                        + "'; the first line names the columns, with tabs between them");
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    table.file() + ": there is no column for names; add one per language, such as nl or en");
        }
        for (String name : names) {
            if (!LANGUAGE.matcher(name).matches()) {
                throw new IllegalArgumentException(table.file() + ": there is no column '" + name + "', only "
                        + new TreeSet<>(FIELDS) + ", languages such as nl and en, and any");
            }
        }
    }

    private static KnownParty party(Table.Row row) {
        String id = row.get("id");
        if (!ID.matcher(id).matches()) {
            throw row.error("'" + id + "' is no id; write it in small letters, digits and hyphens");
        }
        String country = cell(row, "country");
        if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
            throw row.error("'" + country + "' is no country; write its two letters of ISO 3166, such as UA");
        }
        String speaksFor = cell(row, "speaks_for");
        return new KnownParty(
                id,
                PartyNoun.kind(row),
                cell(row, "person").equals("yes"),
                country.isEmpty() ? null : country,
                speaksFor.isEmpty() ? null : speaksFor,
                term(row),
                names(row));
    }

    private static Term term(Table.Row row) {
        try {
            return Term.of(cell(row, "from"), cell(row, "to"));
        } catch (DateTimeException e) {
            throw row.error("from and to are a year, a month or a day, such as 2019, 2019-05 or 2019-05-20");
        }
    }

    private static Map<String, List<String>> names(Table.Row row) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String column : row.table().columns()) {
            if (!FIELDS.contains(column) && !row.get(column).isEmpty()) {
                names.put(column, row.list(column));
            }
        }
        if (names.isEmpty()) {
            throw row.error("a party without a name; give it one in the column of a language");
        }
        return names;
    }

    /** The cell under a column that a file may do without. */
    private static String cell(Table.Row row, String column) {
        return row.table().columns().contains(column) ? row.get(column) : "";
    }
}
