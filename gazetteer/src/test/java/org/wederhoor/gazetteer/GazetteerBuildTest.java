package org.wederhoor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.gazetteer.dump.ForeignDump;
import org.wederhoor.gazetteer.dump.Progress;
import org.wederhoor.reading.place.Candidate;
import org.wederhoor.reading.place.Feature;
import org.wederhoor.reading.place.Gazetteer;

/** Small dumps in the official formats, and what is found in the gazetteer made from them. */
class GazetteerBuildTest {
    private static final List<String> PLACES = List.of(
            place(
                    1,
                    "Bakhmut",
                    "Artemivs'k,Бахмут,Артемовск,bakhmut",
                    48.594,
                    37.998,
                    "P",
                    "PPL",
                    "UA",
                    "05",
                    "140",
                    77000),
            place(2, "Donetsk", "Донецк", 48.02, 37.80, "P", "PPLA", "UA", "05", "141", 900000),
            place(3, "Grayvoron", "Грайворон", 50.478, 35.680, "P", "PPL", "RU", "09", "", 6200),
            place(4, "Belgorod", "Белгород", 50.61, 36.58, "P", "PPLA", "RU", "09", "", 330000),
            place(5, "Old Field", "Champ", 51.0, 36.5, "P", "PPLH", "RU", "09", "", 0),
            place(6, "Mount Test", "", 51.0, 36.5, "T", "MT", "RU", "09", "", 0),
            place(7, "Donetsk Oblast", "", 48.0, 37.5, "A", "ADM1", "UA", "05", "", 4000000),
            place(8, "Lopen", "Ander", 51.0, 4.5, "P", "PPL", "NL", "11", "", 600));

    @TempDir
    private Path folder = Path.of("");

    private Path dumps = Path.of("");
    private Path index = Path.of("");

    private static String place(
            int id,
            String name,
            String others,
            double latitude,
            double longitude,
            String featureClass,
            String code,
            String country,
            String region,
            String district,
            int people) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                name,
                others,
                String.valueOf(latitude),
                String.valueOf(longitude),
                featureClass,
                code,
                country,
                "",
                region,
                district,
                "",
                "",
                String.valueOf(people),
                "",
                "1",
                "Europe/Kyiv",
                "2024-05-0" + id);
    }

    @BeforeEach
    void write() throws IOException {
        dumps = Files.createDirectories(folder.resolve("dumps"));
        index = folder.resolve("places.bin");
        write("allCountries.txt", PLACES);
        write(
                "alternateNamesV2.txt",
                "11\t1\tnl\tBachmoet\t1\t\t\t",
                "12\t1\tru\tАртёмовск\t\t\t\t1\t\t",
                "13\t1\tlink\thttps://example.org/\t\t\t\t",
                "14\t7\tnl\tOblast Donetsk\t\t\t\t",
                "15\t9\tnl\tWit-Rusland\t\t\t\t");
        write(
                "admin1CodesASCII.txt",
                "UA.05\tDonetsk\tDonetsk\t7",
                "RU.09\tBelgorod Oblast\tBelgorod Oblast\t10",
                "XX.1\tNowhere\tNowhere\t99");
        write(
                "admin2Codes.txt",
                "UA.05.140\tBakhmut Raion\tBakhmut Raion\t20",
                "RU.09.1\tGrayvoron Rayon\tGrayvoron Rayon\t21",
                "RU.09.2\tLost Rayon\tLost Rayon\t22");
        write(
                "countryInfo.txt",
                "# comment",
                country("UA", "Ukraine", 30),
                country("RU", "Russia", 31),
                country("NL", "Netherlands", 32),
                country("BY", "Belarus", 9));
        write(
                "whosonfirst-ua.tsv",
                "100\t\tlocality\tUA\tОпитне\t48.55\t38.02\t500\tPPL\t200\t\t\t",
                "200\t7\tregion\tUA\tDonetsk\t48\t37.7\t0\t\t\t\t\t",
                "101\t2\tlocality\tUA\tFar Away\t50.0\t30.0\t10\t\t200\t\t\t");
        write("whosonfirst-ua-names.tsv", "100\tru\tpreferred\tОпытное", "200\tuk\tpreferred\tДонецька область");
        Files.createDirectories(dumps.resolve("cldr"));
        write(
                "cldr/nl-territories.json",
                "{\"main\":{\"nl\":{\"localeDisplayNames\":{\"territories\":{\"UA\":\"Oekraïne\",\"001\":\"wereld\"}}}}}");
    }

    private static String country(String code, String name, int id) {
        String[] cells = new String[19];
        Arrays.fill(cells, "");
        cells[0] = code;
        cells[4] = name;
        cells[16] = String.valueOf(id);
        return String.join("\t", cells);
    }

    private void write(String file, String... lines) throws IOException {
        write(file, List.of(lines));
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.write(dumps.resolve(file), lines);
    }

    private GazetteerBuild.Result build() throws IOException {
        return new GazetteerBuild(dumps, index, Progress.NONE).run();
    }

    private Gazetteer built() throws IOException {
        build();
        return Gazetteer.open(index);
    }

    @ParameterizedTest
    @CsvSource({
        "Bakhmut, CITY 1 MAIN, DISTRICT 20 KNOWN",
        "Bachmoet, CITY 1 KNOWN, ",
        "Bakhmout, CITY 1 KNOWN, ",
        "Артемовск, CITY 1 OTHER, ",
        "Бахмуті, CITY 1 KNOWN, ",
        "Graiworon, CITY 3 KNOWN, ",
        "Белгородской области, REGION 10 KNOWN, ",
        "Донецька область, REGION 7 KNOWN, ",
        "Oblast Donetsk, REGION 7 KNOWN, ",
        "Grayvoron Rayon, DISTRICT 21 MAIN, ",
        "Опитне, CITY null MAIN, ",
        "Opytnoje, CITY null KNOWN, ",
        "Oekraïne, COUNTRY 30 KNOWN, ",
        "Lopen, CITY 8 MAIN, ",
    })
    void namesLeadToPlaces(String name, String first, String second) throws IOException {
        List<String> found = built().named(name).stream()
                .map(place -> place.feature() + " " + place.geonames() + " " + place.fit())
                .toList();
        assertThat(found).contains(first);
        if (second != null) {
            assertThat(found).contains(second);
        }
    }

    @ParameterizedTest
    @CsvSource({"Old Field", "Mount Test", "bakhmut nothing", "Ander", "Nowhere", "wereld"})
    void whatIsNoPlaceOrNoNameForItIsNotFound(String name) throws IOException {
        assertThat(built().named(name)).isEmpty();
    }

    @Test
    void soundsAreFoundInTheirCountry() throws IOException {
        assertThat(built().sounding("Bachmoud", Set.of("UA"))).isEmpty();
        assertThat(built().sounding("Bahmoet", Set.of("UA")))
                .extracting(Candidate::name)
                .contains("Bakhmut");
        assertThat(built().sounding("Bahmoet", Set.of("RU"))).isEmpty();
    }

    @Test
    void regionsLieInTheMiddleOfTheirTownsWhereNothingElseIsSaid() throws IOException {
        Candidate belgorod = built().named("Belgorod Oblast").get(0);
        assertThat(belgorod.latitude()).isBetween(50.47, 50.62);
        assertThat(belgorod.population()).isBetween(300_000, 370_000);
        assertThat(built().named("Donetsk Oblast"))
                .extracting(Candidate::latitude)
                .contains(48.0);
    }

    @Test
    void districtsLieInTheMiddleOfTheirRegionWhereNothingIsSaidAtAll() throws IOException {
        assertThat(built().named("Lost Rayon"))
                .singleElement()
                .satisfies(district -> assertThat(district.feature()).isEqualTo(Feature.UNPLACED_DISTRICT));
    }

    @Test
    void sourcesAreTold() throws IOException {
        assertThat(built().file().sources())
                .filteredOn(source -> source.file().equals("allCountries.txt"))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.date()).isEqualTo("2024-05-08");
                    assertThat(source.rows()).isEqualTo(8);
                    assertThat(source.licence()).isEqualTo("CC BY 4.0");
                });
    }

    @Test
    void wrongLinesAreCountedNamedAndLeftOut() throws IOException {
        List<String> lines = new ArrayList<>(PLACES);
        lines.add(2, "17\tcut short");
        lines.add(place(0, "Zero", "", 1, 1, "P", "PPL", "UA", "05", "", 1));
        lines.add(place(40, "Too Far North", "", 91, 1, "P", "PPL", "UA", "05", "", 1));
        write("allCountries.txt", lines);
        GazetteerBuild.Result result = build();
        assertThat(result.wrong()).isEqualTo(3);
        assertThat(result.wrongLines())
                .containsExactly(
                        "allCountries.txt:3: 2 columns, where there should be 19",
                        "allCountries.txt:10: geonameid (column 1) is '0'",
                        "allCountries.txt:11: latitude (column 5) is '91.0'");
        assertThat(result.unplaced()).isEqualTo(1);
        assertThat(Gazetteer.open(index).named("Bakhmut")).isNotEmpty();
    }

    @Test
    void anotherFormatIsRefusedAndTheOldIndexKept() throws IOException {
        build();
        byte[] before = Files.readAllBytes(index);
        write("allCountries.txt", "name,lat,lon", "Bakhmut,48.6,38.0");
        assertThatThrownBy(this::build)
                .isInstanceOf(ForeignDump.class)
                .hasMessageContaining("allCountries.txt is of another format: allCountries.txt:1: 1 columns")
                .hasMessageContaining("Expected: GeoNames' main table: geonameid, name");
        assertThat(index).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource({
        "allCountries.txt, allCountries.txt",
        "admin1CodesASCII.txt, admin1CodesASCII.txt",
        "countryInfo.txt, countryInfo.txt"
    })
    void whatIsMissingIsNamed(String file, String message) throws IOException {
        Files.delete(dumps.resolve(file));
        assertThatThrownBy(this::build).isInstanceOf(ForeignDump.class).hasMessageContaining("has no " + message);
    }

    @Test
    void packedDumpsAreTheSame() throws IOException {
        build();
        byte[] plain = Files.readAllBytes(index);
        byte[] table = Files.readAllBytes(dumps.resolve("allCountries.txt"));
        Files.delete(dumps.resolve("allCountries.txt"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dumps.resolve("allCountries.zip")))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.putNextEntry(new ZipEntry("allCountries.txt"));
            zip.write(table);
        }
        build();
        assertThat(index).hasBinaryContent(plain);
    }

    @Test
    void aStoppedBuildGoesOnWhereItWas() throws IOException {
        build();
        byte[] whole = Files.readAllBytes(index);
        Files.delete(index);
        List<String> begun = new ArrayList<>();
        Progress stopping = new Noting(begun, "reading admin2Codes.txt");
        assertThatThrownBy(() -> new GazetteerBuild(dumps, index, stopping).run())
                .isInstanceOf(UncheckedIOException.class);
        assertThat(index).doesNotExist();
        assertThat(begun).contains("reading allCountries.txt", "reading alternateNamesV2.txt");
        begun.clear();
        new GazetteerBuild(dumps, index, new Noting(begun, "")).run();
        assertThat(begun).doesNotContain("reading allCountries.txt", "reading alternateNamesV2.txt");
        assertThat(index).hasBinaryContent(whole);
        assertThat(folder.resolve("places.bin.building")).doesNotExist();
    }

    @Test
    void aChangedDumpIsReadAgain() throws IOException {
        List<String> begun = new ArrayList<>();
        assertThatThrownBy(() -> new GazetteerBuild(dumps, index, new Noting(begun, "reading admin2Codes.txt")).run())
                .isInstanceOf(UncheckedIOException.class);
        List<String> more = new ArrayList<>(PLACES);
        more.add(place(9, "Newtown", "", 48.1, 37.9, "P", "PPL", "UA", "05", "", 100));
        write("allCountries.txt", more);
        assertThat(built().named("Newtown")).hasSize(1);
    }

    @Test
    void aDamagedIndexIsRefused() throws IOException {
        build();
        byte[] whole = Files.readAllBytes(index);
        Files.write(index, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> Gazetteer.open(index)).hasMessageContaining("cut short or damaged");
        Files.write(index, "Bakhmut\t48.6\t38.0".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Gazetteer.open(index)).hasMessageContaining("is no gazetteer");
        whole[whole.length - 1] ^= 1;
        Files.write(index, whole);
        assertThat(Gazetteer.open(index).file().isSound()).isFalse();
    }

    /** Notes what is begun, and stops the build at one part. */
    private record Noting(List<String> begun, String last) implements Progress {
        @Override
        public void begin(String what, long size) {
            begun.add(what);
            if (what.equals(last) && begun.contains("reading allCountries.txt")) {
                throw new UncheckedIOException(new IOException("stopped"));
            }
        }

        @Override
        public void reach(long done) {}
    }
}
