package org.wederhoor.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was put on record.
 *
 * @param number its place in the record, from 1
 * @param subject what it is about: the id of a report, or of an incident that was decided on
 * @param written when, to the second, in UTC
 * @param body its content in {@linkplain CanonicalJson canonical JSON}
 * @param previous the hash of the entry before it; {@link #BEGINNING} for the first
 * @param hash SHA-256 in hexadecimal over the canonical JSON of all the rest, {@code previous} with it
 */
public record Entry(
        long number, EntryKind kind, String subject, Instant written, String body, String previous, String hash) {
    /** What the first entry follows. */
    public static final String BEGINNING = "0".repeat(64);

    /** The entry that holds {@code body} and follows {@code last}; null when it is the first. */
    public static Entry after(@Nullable Entry last, EntryKind kind, String subject, Instant written, String body) {
        long number = last == null ? 1 : last.number + 1;
        String previous = last == null ? BEGINNING : last.hash;
        return new Entry(
                number, kind, subject, written, body, previous, seal(number, kind, subject, written, body, previous));
    }

    /** What is wrong with it as the successor of {@code last}, in words for people; empty when nothing is. */
    public Optional<String> fault(@Nullable Entry last) {
        long expected = last == null ? 1 : last.number + 1;
        if (number != expected) {
            return Optional.of("entry " + expected + " is missing: after " + (expected - 1) + " comes " + number);
        }
        if (!previous.equals(last == null ? BEGINNING : last.hash)) {
            return Optional.of("entry " + number + " does not follow the entry before it");
        }
        if (!hash.equals(seal(number, kind, subject, written, body, previous))) {
            return Optional.of(
                    "entry " + number + " (" + kind.word() + " of " + subject + ") is not what was put on record");
        }
        return Optional.empty();
    }

    /** The hash over an entry's canonical JSON, whose keys stand in the order of the alphabet. */
    private static String seal(
            long number, EntryKind kind, String subject, Instant written, String body, String previous) {
        String sealed = "{\"body\":" + body + ",\"kind\":\"" + kind.word() + "\",\"number\":" + number
                + ",\"previous\":\"" + previous + "\",\"subject\":\"" + subject + "\",\"written\":\"" + written + "\"}";
        return sha256(sealed);
    }

    /** SHA-256 of a text's UTF-8 in hexadecimal. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
