package org.wederhoor.ledger;

import java.util.List;
import java.util.Random;
import org.wederhoor.reading.Reading;

/** A program that adds reports to a ledger, some at a time, and prints the id of each when it is safe, until somebody ends it. */
final class AddingUntilKilled {
    private static final int REPORTS = 2000;
    private static final int MOST_AT_A_TIME = 7;

    private AddingUntilKilled() {}

    /** Arguments: where the ledger is, and a seed. */
    public static void main(String[] args) {
        long seed = Long.parseLong(args[1]);
        Ledger ledger = Ledger.open(args[0]);
        List<Reading> readings = Invented.many(REPORTS, seed);
        Random random = new Random(seed);
        for (int from = 0; from < readings.size(); ) {
            int to = Math.min(readings.size(), from + 1 + random.nextInt(MOST_AT_A_TIME));
            for (Receipt receipt : ledger.add(readings.subList(from, to))) {
                System.out.println(receipt.report());
            }
            System.out.flush();
            from = to;
        }
    }
}
