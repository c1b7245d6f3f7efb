package org.wederhoor.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text as published: immutable, the only input of a reading.
 *
 * @param id what the user calls it, such as the file's name
 * @param language BCP 47 code of the language the text is written in
 * @param published the day of publication, from which relative dates are counted; null leaves them open
 * @param text the whole text; a title, if there is one, is its first line
 */
public record Report(
        String id,
        String language,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        String text) {
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-z]+://)?[^/?#:]*\\.([a-z]{2})(?=[/?#:]|$)", Pattern.CASE_INSENSITIVE);

    /** Endings of addresses that belong to a country and are used for what they look like. */
    private static final Set<String> OF_NO_COUNTRY =
            Set.of("AI", "CC", "CO", "EU", "FM", "GG", "IM", "IO", "LY", "ME", "TO", "TV", "WS");

    /** A report of which nothing is known but its text, its language and perhaps its day. */
    public static Report of(String id, String language, @Nullable LocalDate published, String text) {
        return new Report(id, language, published, null, null, null, text);
    }

    /**
     * The country that it was published in, as its address tells by its last part (".nl"); null when that tells none.
     *
     * @return ISO 3166-1 alpha-2
     */
    public @Nullable String home() {
        Matcher host = url == null ? null : HOST.matcher(url);
        if (host == null || !host.find()) {
            return null;
        }
        String code = host.group(1).toUpperCase(Locale.ROOT);
        return OF_NO_COUNTRY.contains(code) ? null : code.equals("UK") ? "GB" : code;
    }

    /** SHA-256 of the UTF-8 text in hexadecimal, which names the text for ever. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
