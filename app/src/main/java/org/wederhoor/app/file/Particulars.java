package org.wederhoor.app.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows of a report beside its text.
 *
 * @param language BCP 47 code, null to be detected
 * @param published the day of publication, null when it is not known
 */
public record Particulars(
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url) {
    /** Nothing known. */
    public static final Particulars NONE = new Particulars(null, null, null, null, null);

    /** These particulars, and {@code others} where these say nothing. */
    public Particulars orElse(Particulars others) {
        return new Particulars(
                language != null ? language : others.language,
                published != null ? published : others.published,
                publisher != null ? publisher : others.publisher,
                title != null ? title : others.title,
                url != null ? url : others.url);
    }

    /**
     * A day as people and feeds write it: {@code 2023-05-23}, or a date-time, of which the day counts as it stands.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static LocalDate day(String written) {
        try {
            return LocalDate.parse(
                    written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + written + "' is not a day; write it as 2023-05-23", e);
        }
    }
}
