package org.wederhoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.ledger.incident.IncidentQuery;
import org.wederhoor.reading.Reading;

/** Fills a ledger with made-up readings and tells how many it takes in a second as it grows, and how long it takes to answer: {@code LEDGER COUNT}. */
public final class LedgerScale {
    private static final int AT_A_TIME = 500;
    private static final int OFTEN_TOLD = 500;
    private static final int ASKED = 5;
    private static final double SECOND = 1e9;

    private LedgerScale() {}

    public static void main(String[] args) {
        Ledger ledger = Ledger.open(args[0]);
        int count = Integer.parseInt(args[1]);
        int step = Math.max(AT_A_TIME, count / 10);
        PlausibleReadings readings = new PlausibleReadings(1);
        long begun = System.nanoTime();
        for (int done = 0; done < count; done += AT_A_TIME) {
            List<Reading> portion = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                portion.add(readings.next());
            }
            ledger.add(portion);
            if ((done + AT_A_TIME) % step == 0) {
                double seconds = (System.nanoTime() - begun) / SECOND;
                System.out.printf(
                        Locale.ROOT,
                        "%,9d readings on record, the last %,d at %,.0f a second%n",
                        done + AT_A_TIME,
                        step,
                        step / seconds);
                begun = System.nanoTime();
            }
        }
        List<Reading> one = new ArrayList<>();
        for (int i = 0; i < OFTEN_TOLD; i++) {
            one.add(readings.ofOneIncident(count + i));
        }
        begun = System.nanoTime();
        ledger.add(one);
        told("500 reports of one incident added", begun);
        String id = ledger.report(one.isEmpty() ? "" : one.get(0).report().id())
                .orElseThrow()
                .incidents()
                .get(0)
                .id();
        for (int i = 0; i < ASKED; i++) {
            begun = System.nanoTime();
            ledger.incidents(IncidentQuery.ALL);
            told("incidents, the newest 100", begun);
            begun = System.nanoTime();
            int reports = ledger.incident(id).orElseThrow().reports().size();
            told("an incident of " + reports + " reports", begun);
        }
    }

    private static void told(String what, long begun) {
        System.out.printf(Locale.ROOT, "%-40s %8.1f ms%n", what, (System.nanoTime() - begun) / 1e6);
    }
}
