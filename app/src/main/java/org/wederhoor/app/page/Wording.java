package org.wederhoor.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.TimePrecision;
import org.wederhoor.reading.Toll;

/** The reading's values in plain English, no stronger than they are. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Wording() {}

    static String kind(Kind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String modality(Modality modality) {
        return switch (modality) {
            case ACTUAL -> "told as fact";
            case ALLEGED -> "alleged";
            case PLANNED -> "planned";
            case CONDITIONAL -> "conditional";
            case NEGATED -> "told as not having happened";
            case GENERAL -> "told in general";
        };
    }

    /** What a speaker does to an event, before the party that is blamed; in capitals, to be found without colour. */
    static String stance(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "ASSERTS";
            case CLAIMS -> "CLAIMS IT";
            case BLAMES -> "BLAMES";
            case CONFIRMS -> "CONFIRMS";
            case DENIES -> "DENIES";
            case QUESTIONS -> "QUESTIONS";
            case OTHER -> "SAYS";
        };
    }

    /** Days as exact as they are known; inferred days say so. */
    static String period(@Nullable Period period) {
        if (period == null) {
            return "day not told";
        }
        String inferred = period.mentions().isEmpty() ? " (inferred)" : "";
        return days(period.from(), period.to(), period.precision()) + inferred;
    }

    private static String days(LocalDate from, LocalDate to, TimePrecision precision) {
        YearMonth month = YearMonth.from(from);
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
            return MONTH.format(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return String.valueOf(from.getYear());
        }
        boolean vague =
                precision == TimePrecision.WEEK || precision == TimePrecision.MONTH || precision == TimePrecision.YEAR;
        return (vague ? "some time " : "") + SHORT.format(from) + " – " + SHORT.format(to);
    }

    static String place(@Nullable Place place) {
        if (place == null) {
            return "place not told";
        }
        String country =
                place.country() == null || place.precision() == Precision.COUNTRY ? "" : ", " + place.country();
        if (place.latitude() == null) {
            return place.name() + country + " (not located)";
        }
        return place.name() + country + precision(place.precision());
    }

    private static String precision(@Nullable Precision precision) {
        if (precision == null) {
            return "";
        }
        return switch (precision) {
            case EXACT -> "";
            case NEAR -> " (near it)";
            case DISTRICT -> " (somewhere in the district)";
            case REGION -> " (somewhere in the region)";
            case WIDE -> " (a wide area)";
            case COUNTRY -> " (somewhere in the country)";
            case SEA_OR_AIR -> " (at sea or in the air)";
        };
    }

    /** A count; an inexact one gives the words it was taken from. */
    static String toll(Toll toll, String words) {
        String harm = harm(toll.harm());
        if (toll.high() == null) {
            return "at least " + toll.low() + " " + harm + " (“" + words + "”)";
        }
        if (toll.high() == 0) {
            return "nobody " + harm;
        }
        return toll.high() == toll.low()
                ? toll.low() + " " + harm
                : toll.low() + " to " + toll.high() + " " + harm + " (“" + words + "”)";
    }

    private static String harm(Harm harm) {
        return harm == Harm.HARMED ? "killed or wounded" : harm.name().toLowerCase(Locale.ROOT);
    }
}
