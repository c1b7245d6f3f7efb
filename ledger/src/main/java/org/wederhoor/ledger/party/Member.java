package org.wederhoor.ledger.party;

import java.util.Comparator;

/**
 * One party of one report, as its reading has it.
 *
 * @param report id of the report in the ledger
 * @param party id of the party in the reading
 */
public record Member(String report, String party) implements Comparable<Member> {
    private static final Comparator<Member> ORDER = Comparator.comparing(Member::report)
            .thenComparingInt(member -> member.party().length())
            .thenComparing(Member::party);

    /** Of one report in the order of the text: p2 before p10. */
    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return report + "/" + party;
    }
}
