package org.wederhoor.gazetteer.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.DumpFolder;
import org.wederhoor.gazetteer.dump.DumpFormat;
import org.wederhoor.gazetteer.dump.ForeignDump;
import org.wederhoor.gazetteer.dump.Progress;
import org.wederhoor.gazetteer.dump.WrongLines;
import org.wederhoor.gazetteer.name.BareName;
import org.wederhoor.gazetteer.name.Resource;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.place.NameKey;
import org.wederhoor.reading.place.index.Standing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What regions are called in our languages: by CLDR, whose codes of ISO 3166-2 are tied to GeoNames' by the English names, and by
 * {@code region-names.tsv}.
 */
public final class RegionNames {
    private final Map<String, List<String>> codesByName = new HashMap<>();
    private final Map<String, List<Named>> byIso = new HashMap<>();
    private final Map<String, List<Named>> byCode = new HashMap<>();

    /** Reads the names that the folder has. */
    public RegionNames(DumpFolder dumps, WrongLines wrong) throws IOException {
        for (DumpFile file : dumps.all(DumpFormat.REGION_NAMES)) {
            json(file);
        }
        for (DumpFile file : dumps.all(DumpFormat.REGION_NAME_ROWS)) {
            file.rows(
                    Progress.NONE, wrong, cells -> add(cells.get(0), file.name().substring(0, 2), cells.get(1)));
        }
        for (Table.Row row : Resource.table("region-names.tsv").rows()) {
            byCode.computeIfAbsent(row.get("code"), key -> new ArrayList<>())
                    .add(new Named(row.get("name"), row.get("language")));
        }
    }

    private void json(DumpFile file) throws IOException {
        String language = file.name().substring(0, 2);
        try {
            JsonNode names = JsonMapper.shared()
                    .readTree(file.bytes())
                    .path("subdivisions")
                    .path("localeDisplayNames")
                    .path("subdivisions");
            for (Map.Entry<String, JsonNode> name : names.properties()) {
                String code = name.getKey().toUpperCase(Locale.ROOT);
                add(
                        code.substring(0, 2) + "-" + code.substring(2),
                        language,
                        name.getValue().asString());
            }
        } catch (JacksonException e) {
            throw new ForeignDump(file.path() + " is not CLDR's subdivisions.json: " + e.getOriginalMessage());
        }
    }

    private void add(String iso, String language, String name) {
        byIso.computeIfAbsent(iso, key -> new ArrayList<>()).add(new Named(name, language));
        if (language.equals("en")) {
            codesByName
                    .computeIfAbsent(key(iso.substring(0, 2), name), key -> new ArrayList<>())
                    .add(iso);
        }
    }

    private static String key(String country, String name) {
        return country + NameKey.of(BareName.of(name));
    }

    /** Adds what the region is called; {@code name} is GeoNames' name of it. */
    void call(Place region, String name) {
        for (String iso : codesByName.getOrDefault(key(region.country(), name), List.of())) {
            for (Named other : byIso.getOrDefault(iso, List.of())) {
                // English regions are often called after their city: there the longer name is the better one.
                boolean known = !other.language().equals("en");
                region.call(other, known ? Standing.KNOWN : Standing.OTHER);
                if (known) {
                    region.call(BareName.of(other.name()), Standing.KNOWN);
                }
            }
        }
        for (Named other : byCode.getOrDefault(region.region(), List.of())) {
            region.call(other, Standing.KNOWN);
        }
    }
}
