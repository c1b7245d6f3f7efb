package org.wederhoor.gazetteer.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with the files that a gazetteer is made from, in it or in folders below. */
public final class DumpFolder {
    private static final int DEPTH = 2;
    private static final String WHERE = "; see https://download.geonames.org/export/dump/";

    private final List<DumpFile> files;

    private DumpFolder(List<DumpFile> files) {
        this.files = files;
    }

    /**
     * Looks at what lies in {@code folder}; a file that lies there plain and packed is taken once, plain.
     *
     * @throws ForeignDump if what every gazetteer needs is missing
     */
    public static DumpFolder of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ForeignDump(folder + " is no folder");
        }
        List<DumpFile> found;
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            Set<String> seen = new HashSet<>();
            found = walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing((Path path) -> unpacked(path).equals(name(path)) ? 0 : 1)
                            .thenComparing(DumpFolder::name))
                    .flatMap(path ->
                            DumpFormat.of(unpacked(path))
                                    .map(format -> new DumpFile(path, unpacked(path), format))
                                    .stream())
                    .filter(file -> seen.add(file.name()))
                    .sorted(Comparator.comparing(DumpFile::format).thenComparing(DumpFile::name))
                    .toList();
        }
        DumpFolder dumps = new DumpFolder(found);
        dumps.need(
                folder, DumpFormat.PLACES, "allCountries.txt, cities500.txt or another of GeoNames' tables of places");
        dumps.need(folder, DumpFormat.REGIONS, "admin1CodesASCII.txt");
        dumps.need(folder, DumpFormat.COUNTRIES, "countryInfo.txt");
        return dumps;
    }

    private void need(Path folder, DumpFormat format, String what) throws ForeignDump {
        if (all(format).isEmpty()) {
            throw new ForeignDump(folder + " has no " + what + " (plain, .zip, .gz or .xz)" + WHERE);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static String unpacked(Path path) {
        String name = name(path);
        if (name.endsWith(".zip")) {
            return name.substring(0, name.length() - ".zip".length()) + ".txt";
        }
        return name.endsWith(".xz") || name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** Every file that is used, in a fixed order. */
    public List<DumpFile> files() {
        return files;
    }

    /** The files of one format by name. */
    public List<DumpFile> all(DumpFormat format) {
        return files.stream().filter(file -> file.format() == format).toList();
    }

    /** The file of this name. */
    public Optional<DumpFile> named(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
