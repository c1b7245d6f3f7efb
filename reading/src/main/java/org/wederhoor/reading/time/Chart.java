package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/**
 * The time phrases in one sentence: each rule in turn is tried at each word, and what it makes is kept for the rules
 * after it. Phrases are short and few at any word, so the work grows with the length of the sentence.
 */
final class Chart {
    private static final int MOST_AT_A_WORD = 48;
    private static final String TYPE = ":";
    private static final SortedSet<Integer> NOWHERE = Collections.emptySortedSet();
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}");
    private static final Pattern EDGES = Pattern.compile("(?<=[-/.])|(?=[-/.])");

    /** A phrase from piece {@code start} up to piece {@code end}, exclusive. */
    record Edge(int start, int end, Bound.Phrase phrase) {}

    private final List<String> pieces = new ArrayList<>();
    private final List<Map<String, String>> values = new ArrayList<>();
    private final Map<String, SortedSet<Integer>> positions = new HashMap<>();
    private final List<Integer> wordOf = new ArrayList<>();
    private final List<List<Edge>> edges = new ArrayList<>();

    Chart(TimeGrammar grammar, Sentence sentence, Locale locale) {
        for (Word word : sentence.words()) {
            for (String piece : pieces(word.form().toLowerCase(locale))) {
                pieces.add(piece);
                values.add(grammar.values(piece));
                wordOf.add(word.index());
                edges.add(new ArrayList<>());
            }
        }
        for (int at = 0; at < pieces.size(); at++) {
            note(pieces.get(at), at);
            for (String type : values.get(at).keySet()) {
                note(TYPE + type, at);
            }
        }
        for (TimeRule rule : grammar.rules()) {
            for (int start : starts(rule)) {
                match(rule, 0, start, start, new HashMap<>());
            }
        }
    }

    private void note(String key, int at) {
        positions.computeIfAbsent(key, empty -> new TreeSet<>()).add(at);
    }

    /** Where the rule's pattern may begin. */
    private SortedSet<Integer> starts(TimeRule rule) {
        SortedSet<Integer> starts = NOWHERE;
        for (String word : rule.firstWords()) {
            starts = withPositions(starts, word);
        }
        for (String type : rule.firstTypes()) {
            starts = withPositions(starts, TYPE + type);
        }
        return starts;
    }

    /** Most rules begin nowhere in a sentence: a set is only made for those that do. */
    private SortedSet<Integer> withPositions(SortedSet<Integer> starts, String key) {
        SortedSet<Integer> more = positions.get(key);
        if (more == null) {
            return starts;
        }
        SortedSet<Integer> both = starts.isEmpty() ? new TreeSet<>() : starts;
        both.addAll(more);
        return both;
    }

    /** A date in digits is read piece by piece: "03-05-2024" as day, month and year. */
    private static List<String> pieces(String form) {
        return form.length() <= 10 && DIGITS.matcher(form).matches() ? List.of(EDGES.split(form)) : List.of(form);
    }

    /** The longest whole expressions from left to right, none overlapping another. */
    List<Edge> expressions() {
        List<Edge> found = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            Edge longest = longestAt(start);
            if (longest != null) {
                found.add(longest);
            }
            start = longest == null ? start + 1 : longest.end();
        }
        return found;
    }

    int firstWord(Edge edge) {
        return wordOf.get(edge.start());
    }

    int lastWord(Edge edge) {
        return wordOf.get(edge.end() - 1);
    }

    private @Nullable Edge longestAt(int start) {
        Edge longest = null;
        for (Edge edge : edges.get(start)) {
            if (TimeGrammar.isWhole(edge.phrase().rule().type()) && (longest == null || edge.end() > longest.end())) {
                longest = edge;
            }
        }
        return longest;
    }

    private void match(TimeRule rule, int item, int start, int at, Map<String, Bound> bound) {
        if (item == rule.pattern().size()) {
            if (at > start && edges.get(start).size() < MOST_AT_A_WORD) {
                edges.get(start).add(new Edge(start, at, new Bound.Phrase(rule, bound)));
                note(TYPE + rule.type(), start);
            }
            return;
        }
        Item wanted = rule.pattern().get(item);
        if (wanted.optional()) {
            match(rule, item + 1, start, at, bound);
        }
        if (at == pieces.size()) {
            return;
        }
        if (wanted instanceof Item.Literal literal) {
            if (literal.words().contains(pieces.get(at))) {
                match(rule, item + 1, start, at + 1, bound);
            }
        } else {
            matchTyped(rule, item, start, at, bound, (Item.Typed) wanted);
        }
    }

    private void matchTyped(TimeRule rule, int item, int start, int at, Map<String, Bound> bound, Item.Typed wanted) {
        String value = values.get(at).get(wanted.type());
        if (value != null) {
            match(rule, item + 1, start, at + 1, with(bound, wanted.name(), new Bound.Value(value)));
        }
        List<Edge> here = edges.get(at);
        int known = here.size();
        for (int i = 0; i < known; i++) {
            Edge edge = here.get(i);
            if (edge.phrase().rule().type().equals(wanted.type())) {
                match(rule, item + 1, start, edge.end(), with(bound, wanted.name(), edge.phrase()));
            }
        }
    }

    private static Map<String, Bound> with(Map<String, Bound> bound, String name, Bound value) {
        Map<String, Bound> more = new HashMap<>(bound);
        more.put(name, value);
        return more;
    }
}
