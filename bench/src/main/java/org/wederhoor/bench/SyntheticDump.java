package org.wederhoor.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes made-up dumps in GeoNames' official formats, as large as one likes, to see how an import fares: allCountries,
 * alternateNamesV2 and the lists of codes, with a wrong line among every hundred thousand.
 */
public final class SyntheticDump {
    private static final List<String> COUNTRIES = List.of("UA", "RU", "SD", "CD", "NL", "FR", "US", "SY");
    private static final List<String> SYLLABLES = List.of(
            "ba", "do", "kra", "lu", "mi", "ne", "or", "pe", "ro", "shi", "ta", "vo", "ya", "zhe", "grad", "sk");
    private static final List<String> CYRILLIC =
            List.of("ба", "до", "кра", "лу", "ми", "не", "ор", "пе", "ро", "ши", "та", "во", "я", "же", "град", "ск");
    private static final int REGIONS = 20;
    private static final int WRONG = 100_000;

    private SyntheticDump() {}

    /** Writes to the folder named first as many places as named second. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        Random random = new Random(1);
        try (BufferedWriter places = Files.newBufferedWriter(folder.resolve("allCountries.txt"));
                BufferedWriter names = Files.newBufferedWriter(folder.resolve("alternateNamesV2.txt"))) {
            for (int id = 1; id <= count; id++) {
                StringBuilder name = new StringBuilder();
                StringBuilder cyrillic = new StringBuilder();
                for (int left = 2 + random.nextInt(3); left > 0; left--) {
                    int syllable = random.nextInt(SYLLABLES.size());
                    name.append(SYLLABLES.get(syllable));
                    cyrillic.append(CYRILLIC.get(syllable));
                }
                String latin = capital(name);
                String other = capital(cyrillic);
                // GeoNames has as many hills, streams and buildings as towns.
                boolean isTown = random.nextInt(12) < 5;
                places.write(String.format(
                        Locale.ROOT,
                        "%d\t%s\t%s\t%s,%s\t%.5f\t%.5f\t%s\t%s\t%s\t\t%02d\t%d\t\t\t%d\t\t10\tEurope/Kyiv\t2024-05-01%n",
                        id,
                        latin,
                        latin,
                        latin + "ka",
                        other,
                        random.nextDouble() * 120 - 60,
                        random.nextDouble() * 340 - 170,
                        isTown ? "P" : "T",
                        isTown ? "PPL" : "HLL",
                        COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                        random.nextInt(REGIONS),
                        random.nextInt(REGIONS),
                        random.nextInt(3) == 0 ? random.nextInt(100_000) : 0));
                if (id % WRONG == 0) {
                    places.write(id + "\tcut short\n");
                }
                names.write(String.format(Locale.ROOT, "%d\t%d\tru\t%s\t\t\t\t\t\t%n", 2 * id, id, other));
                names.write(String.format(
                        Locale.ROOT, "%d\t%d\tlink\thttps://example.org/%d\t\t\t\t\t\t%n", 2 * id + 1, id, id));
            }
        }
        try (BufferedWriter regions = Files.newBufferedWriter(folder.resolve("admin1CodesASCII.txt"));
                BufferedWriter countries = Files.newBufferedWriter(folder.resolve("countryInfo.txt"))) {
            for (int country = 0; country < COUNTRIES.size(); country++) {
                String code = COUNTRIES.get(country);
                countries.write(code + "\t\t\t\tCountry " + code + "\t\t\t\t\t\t\t\t\t\t\t\t" + (90_000_000 + country)
                        + "\t\t\n");
                for (int region = 0; region < REGIONS; region++) {
                    int id = 91_000_000 + country * REGIONS + region;
                    regions.write(String.format(
                            Locale.ROOT, "%s.%02d\tRegion %d\tRegion %d\t%d%n", code, region, id, id, id));
                }
            }
        }
    }

    private static String capital(StringBuilder name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
