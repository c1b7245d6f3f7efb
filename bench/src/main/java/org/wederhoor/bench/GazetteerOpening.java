package org.wederhoor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wederhoor.reading.place.Gazetteer;

/** Says how long a gazetteer takes to open, and to find a first name, in a Java machine that has just started. */
public final class GazetteerOpening {
    private GazetteerOpening() {}

    /** Opens the file named, or the gazetteer of the program. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Gazetteer gazetteer = args.length == 0 ? Gazetteer.bundled() : Gazetteer.open(Path.of(args[0]));
        long opened = System.nanoTime();
        int found = gazetteer.named("Bachmoet").size();
        long looked = System.nanoTime();
        System.out.println(String.format(
                Locale.ROOT,
                "opened in %.1f ms, first name (%d places) in %.1f ms",
                (opened - start) / 1e6,
                found,
                (looked - opened) / 1e6));
    }
}
