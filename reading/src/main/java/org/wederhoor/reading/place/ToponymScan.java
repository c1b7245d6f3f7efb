package org.wederhoor.reading.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.place.NameLookup.Found;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/**
 * Finds the words of a report that may name a place: what the language model took for one, and besides what the gazetteer
 * knows, the longest name first.
 */
final class ToponymScan {
    private static final int LONGEST = 5;

    private final PlaceWords words;
    private final NameLookup lookup;
    private final SaidFeature saidFeature;
    private final EvidenceRules rules;
    private final ParsedText text;

    ToponymScan(PlaceNames names, PlaceWords words, ParsedText text) {
        this.words = words;
        this.lookup = new NameLookup(names, words);
        this.saidFeature = new SaidFeature(words);
        this.rules = new EvidenceRules(names, words, text);
        this.text = text;
    }

    /** The toponyms in the order of the text, not overlapping. */
    List<Toponym> scan() {
        List<Toponym> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Toponym before = null;
            int at = 0;
            while (at < sentence.words().size()) {
                Toponym toponym = at(sentence, at, before);
                if (toponym != null) {
                    found.add(toponym);
                    before = toponym;
                }
                at = toponym == null ? at + 1 : toponym.last() + 1;
            }
        }
        return found;
    }

    private @Nullable Toponym at(Sentence sentence, int first, @Nullable Toponym before) {
        Toponym part = part(sentence, first);
        if (part != null) {
            return part;
        }
        Name tag = sentence.nameAt(sentence.words().get(first));
        boolean isPlace = tag != null && tag.type() == NameType.LOC && tag.first() == first;
        int shortest = isPlace && tag != null ? tag.last() : first;
        for (int last = furthest(sentence, first); last >= shortest; last--) {
            if (canBeName(sentence, first, last)) {
                String name = text.of(span(sentence, first, last));
                Found found = lookup.find(name);
                Evidence evidence = found.candidates().isEmpty()
                        ? null
                        : isPlace && last == shortest
                                ? Evidence.TAGGED
                                : rules.of(sentence, first, last, name, found, before);
                if (evidence != null) {
                    return toponym(sentence, first, last, found, evidence);
                }
            }
        }
        return isPlace && tag != null ? tagged(sentence, tag) : null;
    }

    /** What the model took for a place as a whole; common words at its start are left out ("regio Kiev"). */
    private Toponym tagged(Sentence sentence, Name tag) {
        int first = tag.first();
        while (first < tag.last() && !startsName(sentence.words().get(first))) {
            first++;
        }
        Found found = lookup.find(text.of(span(sentence, first, tag.last())));
        return toponym(sentence, first, tag.last(), found, Evidence.TAGGED);
    }

    private Toponym toponym(Sentence sentence, int first, int last, Found found, Evidence evidence) {
        Feature said = found.said() == null ? saidFeature.of(sentence, first, last) : found.said();
        return new Toponym(sentence, first, last, found.name(), found.candidates(), said, evidence);
    }

    /** A direction and what it is part of: "oosten van Congo", "noordelijk Gaza". */
    private @Nullable Toponym part(Sentence sentence, int first) {
        Compass side = words.compass(sentence.words().get(first).form());
        if (side == null) {
            return null;
        }
        int from = first + 1;
        while (from < Math.min(sentence.words().size(), first + 3)
                && words.link(sentence.words().get(from).form()) != null) {
            from++;
        }
        for (int last = furthest(sentence, from); last >= from; last--) {
            if (canBeName(sentence, from, last)) {
                List<Candidate> parts = lookup.part(side, text.of(span(sentence, from, last)));
                if (!parts.isEmpty()) {
                    String name = text.of(span(sentence, first, last));
                    return new Toponym(sentence, first, last, name, parts, Feature.AREA, Evidence.TAGGED);
                }
            }
        }
        return null;
    }

    private static int furthest(Sentence sentence, int first) {
        return Math.min(first + LONGEST, sentence.words().size()) - 1;
    }

    /** Whether words begin and end as a name does. */
    private static boolean canBeName(Sentence sentence, int first, int last) {
        Word end = sentence.words().get(last);
        return startsName(sentence.words().get(first))
                && (first == last
                        || startsName(end)
                        || Character.isDigit(end.form().codePointAt(0)));
    }

    /** Whether a word has a capital, or is an Arabic or Dutch article that is part of a name: al-Tanf, 's-Hertogenbosch. */
    private static boolean startsName(Word word) {
        String form = word.form();
        if (Character.isUpperCase(form.codePointAt(0))) {
            return true;
        }
        int hyphen = form.indexOf('-');
        return hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    private static Span span(Sentence sentence, int first, int last) {
        return sentence.words()
                .get(first)
                .span()
                .union(sentence.words().get(last).span());
    }
}
