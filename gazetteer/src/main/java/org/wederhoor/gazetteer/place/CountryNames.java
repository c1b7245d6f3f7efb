package org.wederhoor.gazetteer.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.DumpFolder;
import org.wederhoor.gazetteer.dump.DumpFormat;
import org.wederhoor.gazetteer.dump.ForeignDump;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What countries are called in the languages of which the folder has CLDR's names. */
public final class CountryNames {
    private final Map<String, List<Named>> names = new TreeMap<>();

    /** Reads the names that the folder has. */
    public CountryNames(DumpFolder dumps) throws IOException {
        for (DumpFile file : dumps.all(DumpFormat.COUNTRY_NAMES)) {
            String language = file.name().substring(0, 2);
            try {
                JsonNode territories = JsonMapper.shared()
                        .readTree(file.bytes())
                        .path("main")
                        .path(language)
                        .path("localeDisplayNames")
                        .path("territories");
                for (Map.Entry<String, JsonNode> territory : territories.properties()) {
                    String code = territory.getKey().split("-", 2)[0];
                    if (code.matches("[A-Z]{2}")) {
                        names.computeIfAbsent(code, key -> new ArrayList<>())
                                .add(new Named(territory.getValue().asString(), language));
                    }
                }
            } catch (JacksonException e) {
                throw new ForeignDump(file.path() + " is not CLDR's territories.json: " + e.getOriginalMessage());
            }
        }
    }

    /**
     * The country as a place, under all these names; where it lies, its outline says.
     *
     * @param name GeoNames' name of it
     */
    public Place place(String code, String name, int geonames) {
        Place place = new Place(Kind.COUNTRY, name, code, "", 0, 0, geonames, 0);
        place.call(name, Standing.KNOWN);
        names.getOrDefault(code, List.of()).forEach(other -> place.call(other, Standing.KNOWN));
        return place;
    }
}
