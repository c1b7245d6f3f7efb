package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.time.Pieces.Piece;

/**
 * The time phrases in one sentence: each rule in turn is tried at each piece, and what it makes is kept for the rules
 * after it. Phrases are short and few at any piece, so the work grows with the length of the sentence.
 */
final class Chart {
    private static final int MOST_AT_A_PIECE = 64;
    private static final String TYPE = ":";
    private static final SortedSet<Integer> NOWHERE = Collections.emptySortedSet();

    /** Something of a type from piece {@code start} up to piece {@code end}, exclusive. */
    record Edge(int start, int end, String type, Bound bound) {}

    private final List<Piece> pieces;
    private final Map<String, SortedSet<Integer>> positions = new HashMap<>();
    private final List<List<Edge>> edges = new ArrayList<>();

    Chart(TimeGrammar grammar, List<Piece> pieces) {
        this.pieces = pieces;
        for (int at = 0; at < pieces.size(); at++) {
            note(pieces.get(at).text(), at);
            edges.add(new ArrayList<>());
        }
        for (int at = 0; at < pieces.size(); at++) {
            for (TimeGrammar.Entry entry : grammar.entriesAt(pieces, at)) {
                add(new Edge(at, at + entry.length(), entry.type(), new Bound.Value(entry.value())));
            }
        }
        for (TimeRule rule : grammar.rules()) {
            for (int start : starts(rule)) {
                match(rule, 0, start, start, Map.of());
            }
        }
    }

    private void note(String key, int at) {
        positions.computeIfAbsent(key, empty -> new TreeSet<>()).add(at);
    }

    private void add(Edge edge) {
        List<Edge> here = edges.get(edge.start());
        if (here.size() < MOST_AT_A_PIECE) {
            here.add(edge);
            note(TYPE + edge.type(), edge.start());
        }
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

    /** The longest whole expressions from left to right, none overlapping another; of equally long ones the first made. */
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
        return pieces.get(edge.start()).word();
    }

    int lastWord(Edge edge) {
        return pieces.get(edge.end() - 1).word();
    }

    Span span(Edge edge) {
        return pieces.get(edge.start()).span().union(pieces.get(edge.end() - 1).span());
    }

    private @Nullable Edge longestAt(int start) {
        Edge longest = null;
        for (Edge edge : edges.get(start)) {
            if (TimeGrammar.isWhole(edge.type()) && (longest == null || edge.end() > longest.end())) {
                longest = edge;
            }
        }
        return longest;
    }

    private void match(TimeRule rule, int item, int start, int at, Map<String, Bound> bound) {
        if (item == rule.pattern().size()) {
            if (at > start) {
                add(new Edge(start, at, rule.type(), new Bound.Phrase(rule, bound)));
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
        if (wanted instanceof Item.Typed typed) {
            matchTyped(rule, item, start, at, bound, typed);
        } else if (((Item.Literal) wanted).words().contains(pieces.get(at).text())) {
            match(rule, item + 1, start, at + 1, bound);
        }
    }

    private void matchTyped(TimeRule rule, int item, int start, int at, Map<String, Bound> bound, Item.Typed wanted) {
        List<Edge> here = edges.get(at);
        int known = here.size();
        for (int i = 0; i < known; i++) {
            Edge edge = here.get(i);
            if (edge.type().equals(wanted.type())) {
                match(rule, item + 1, start, edge.end(), with(bound, wanted.name(), edge.bound()));
            }
        }
    }

    private static Map<String, Bound> with(Map<String, Bound> bound, String name, Bound value) {
        Map<String, Bound> more = new HashMap<>(bound);
        more.put(name, value);
        return more;
    }
}
