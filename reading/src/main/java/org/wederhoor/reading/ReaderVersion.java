package org.wederhoor.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program made a reading: readings are compared and made again only when the reader has changed.
 *
 * @param version the release
 * @param fingerprint of the rules, lexicons and models of this build, so that two builds of one release that could read
 *     differently are told apart; eight hexadecimal digits
 */
public record ReaderVersion(String version, String fingerprint) {
    private static final ReaderVersion CURRENT = load();

    /** The version of this program. */
    public static ReaderVersion current() {
        return CURRENT;
    }

    private static ReaderVersion load() {
        Properties properties = new Properties();
        try (InputStream in = ReaderVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IOException("the build left out version.properties");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String fingerprint = properties.getProperty("fingerprint", "");
        return new ReaderVersion(
                properties.getProperty("version", ""), fingerprint.substring(0, Math.min(8, fingerprint.length())));
    }

    /** As it stands in a reading: {@code wederhoor 1.0.0+0a1b2c3d}. */
    @Override
    public String toString() {
        return "wederhoor " + version + "+" + fingerprint;
    }
}
