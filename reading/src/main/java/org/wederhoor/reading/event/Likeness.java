package org.wederhoor.reading.event;

import java.util.EnumSet;
import java.util.Set;
import org.wederhoor.reading.Family;
import org.wederhoor.reading.Kind;

/** Which kinds of event the words of one report may use for one and the same event. */
final class Likeness {
    /** Words for violence that say nothing of how it was done. */
    private static final Set<Kind> GENERIC =
            EnumSet.of(Kind.ATTACK, Kind.MASSACRE, Kind.EXPLOSION, Kind.DESTRUCTION, Kind.BOMBING);

    private static final Set<Family> VIOLENT = EnumSet.of(Family.GROUND, Family.FIRE, Family.EXPLOSION, Family.ASSAULT);
    private static final Set<Kind> OWN_KIND_ONLY = EnumSet.of(
            Kind.AIR_DEFENCE,
            Kind.CAPTURE,
            Kind.WITHDRAWAL,
            Kind.SIEGE,
            Kind.ABDUCTION,
            Kind.TORTURE,
            Kind.SEXUAL_VIOLENCE,
            Kind.INVASION);

    private Likeness() {}

    /** An aircraft that is shot down is told as air defence or as an attack. */
    private static boolean isDowning(Kind a, Kind b) {
        return a == Kind.AIR_DEFENCE && isGeneric(b);
    }

    /** A raid may be one from the air. */
    private static boolean isAirRaid(Kind a, Kind b) {
        return a == Kind.RAID && b == Kind.AIR_STRIKE;
    }

    /** Whether the kind is violence against people or places. */
    static boolean isViolent(Kind kind) {
        return VIOLENT.contains(kind.family())
                || kind == Kind.DESTRUCTION
                || kind == Kind.ARSON
                || kind == Kind.SABOTAGE;
    }

    /** Whether the kind leaves open how it was done. */
    static boolean isGeneric(Kind kind) {
        return GENERIC.contains(kind);
    }

    /** How alike two kinds are: 3 for the same, 2 where one leaves open what the other tells, 1 in one family, 0 for neither. */
    static int of(Kind a, Kind b) {
        if (a == b) {
            return 3;
        }
        if (isDowning(a, b) || isDowning(b, a)) {
            return 2;
        }
        if (isAirRaid(a, b) || isAirRaid(b, a)) {
            return 1;
        }
        if (OWN_KIND_ONLY.contains(a) || OWN_KIND_ONLY.contains(b)) {
            return 0;
        }
        if (isGeneric(a) && isViolent(b) || isGeneric(b) && isViolent(a)) {
            return 2;
        }
        return a.family() == b.family() ? 1 : 0;
    }
}
