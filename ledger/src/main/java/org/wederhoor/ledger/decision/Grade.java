package org.wederhoor.ledger.decision;

import java.util.regex.Pattern;

/**
 * A grade of the Admiralty system (NATO AJP-2.1): how reliable the source is, how credible what it tells.
 *
 * @param reliability of the source, A (completely reliable) to E (unreliable), F when it cannot be judged
 * @param credibility of what it tells, 1 (confirmed by other sources) to 5 (improbable), 6 when it cannot be judged
 */
public record Grade(char reliability, int credibility) {
    private static final Pattern WRITTEN = Pattern.compile("[A-Fa-f][1-6]");

    /**
     * The grade as people write it: "B2".
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Grade of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("'" + written
                    + "' is no grade: give A to F for the source and 1 to 6 for what it tells, such as B2");
        }
        return new Grade(Character.toUpperCase(written.charAt(0)), written.charAt(1) - '0');
    }

    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}
