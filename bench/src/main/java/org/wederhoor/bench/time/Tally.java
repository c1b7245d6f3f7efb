package org.wederhoor.bench.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wederhoor.bench.time.TimeCase.Wanted;

/** How many cases and times one program has right, and what it missed or invented, by cause. */
final class Tally {
    private int cases;
    private int rightCases;
    private int wanted;
    private int right;
    private int exact;
    private int valued;
    private int found;
    private int silent;
    private int silentRight;
    private final Map<String, TreeSet<String>> misses = new TreeMap<>();

    void add(TimeCase item, List<Answer> answers) {
        found += answers.size();
        if (item.wanted().isEmpty()) {
            silent++;
            silentRight += answers.isEmpty() ? 1 : 0;
        } else {
            cases++;
        }
        int before = right;
        for (Wanted want : item.wanted()) {
            wanted++;
            count(item, want, answers);
        }
        boolean all = right - before == item.wanted().size();
        boolean nothingMore = answers.size() <= item.wanted().size();
        rightCases += all && nothingMore && !item.wanted().isEmpty() ? 1 : 0;
        for (Answer answer : answers) {
            Edges edges = Edges.of(item.text(), answer.start(), answer.end());
            if (item.wanted().stream().noneMatch(want -> edges(item, want).overlaps(edges))) {
                note("invented", item, item.text().substring(answer.start(), answer.end()) + " = " + answer);
            }
        }
    }

    private void count(TimeCase item, Wanted want, List<Answer> answers) {
        Edges edges = edges(item, want);
        String words = item.text().substring(edges.start(), edges.end()).toLowerCase(Locale.ROOT);
        Answer near = null;
        for (Answer answer : answers) {
            Edges theirs = Edges.of(item.text(), answer.start(), answer.end());
            if (theirs.equals(edges) || (near == null && theirs.overlaps(edges))) {
                near = answer;
            }
        }
        if (near == null) {
            note(want.kind() + ": not found", item, words);
            return;
        }
        boolean span = Edges.of(item.text(), near.start(), near.end()).equals(edges);
        Answer answer = near;
        boolean value = want.values().stream().anyMatch(one -> one.isMetBy(answer, item.reference(), words));
        valued += value ? 1 : 0;
        if (span && value) {
            right++;
            exact += near.start() == want.start() && near.end() == want.end() ? 1 : 0;
        } else {
            String cause =
                    value ? "other words" : near.from() == null && near.to() == null ? "left open" : "other days";
            String read = item.text().substring(near.start(), near.end()) + " = " + near;
            note(want.kind() + ": " + cause, item, words + " <> " + read + ", wanted " + want.values());
        }
    }

    private static Edges edges(TimeCase item, Wanted want) {
        return Edges.of(item.text(), want.start(), want.end());
    }

    private void note(String cause, TimeCase item, String what) {
        misses.computeIfAbsent(cause, none -> new TreeSet<>())
                .add(what.replace('\n', ' ') + "  [" + item.id() + ", " + item.reference() + "]");
    }

    /** One line of the table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-12s %8.3f %8.3f %8.3f %8.3f %8.3f %8d/%d",
                name,
                share(right, wanted),
                share(rightCases, cases),
                share(exact, wanted),
                share(valued, wanted),
                share(right, found),
                silentRight,
                silent);
    }

    /** What was missed and what invented, by cause. */
    String causes() {
        StringBuilder text = new StringBuilder();
        misses.forEach((cause, which) -> {
            text.append(cause).append(" (").append(which.size()).append(")\n");
            which.forEach(miss -> text.append("    ").append(miss).append('\n'));
        });
        return text.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
