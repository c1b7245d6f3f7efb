package org.wederhoor.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.place.NameLookup.Found;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
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
    private final Map<String, Found> looked = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    ToponymScan(PlaceNames names, PlaceWords words, ParsedText text) {
        this.words = words;
        this.lookup = new NameLookup(names, words);
        this.saidFeature = new SaidFeature(words);
        this.rules = new EvidenceRules(names, words, text);
        this.text = text;
    }

    /**
     * The toponyms in the order of the text, not overlapping.
     *
     * <p>Goes through the text twice: a name that is surely a place somewhere is one wherever it stands.
     */
    List<Toponym> scan() {
        for (Toponym toponym : scanOnce()) {
            if (toponym.evidence().compareTo(Evidence.WEAK) < 0
                    && !toponym.candidates().isEmpty()) {
                known.add(toponym.sense().key());
            }
        }
        return scanOnce();
    }

    private List<Toponym> scanOnce() {
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
        Toponym named = named(sentence, first, before);
        boolean isLongName = named != null && named.last() > first; // "South Sudan" is no part of Sudan
        Toponym part = isLongName ? null : part(sentence, first);
        if (part != null) {
            return part;
        }
        if (named != null) {
            return named;
        }
        Name tag = sentence.nameAt(sentence.words().get(first));
        boolean isPlace = tag != null && tag.type() == NameType.LOC && tag.first() == first;
        return isPlace && tag != null ? tagged(sentence, tag) : null;
    }

    /** The longest name of the gazetteer that begins at {@code first} and is meant as a place. */
    private @Nullable Toponym named(Sentence sentence, int first, @Nullable Toponym before) {
        for (int last = furthest(sentence, first); last >= first; last--) {
            if (canBeName(sentence, first, last)) {
                Found found = find(text.of(span(sentence, first, last)));
                Evidence evidence = found.candidates().isEmpty()
                        ? null
                        : rules.of(sentence, first, last, found, before, known.contains(NameKey.of(found.name())));
                if (evidence != null) {
                    return toponym(sentence, first, last, found, evidence);
                }
            }
        }
        return null;
    }

    /**
     * What the model took for a place, after a word that only stands before places, though no gazetteer has it; common words at
     * its start are left out ("regio Kiev").
     */
    private @Nullable Toponym tagged(Sentence sentence, Name tag) {
        int first = tag.first();
        while (first < tag.last() && !startsName(sentence.words().get(first))) {
            first++;
        }
        if (!rules.isLocated(sentence.words(), first)
                || words.compass(sentence.words().get(first).form()) != null) {
            return null;
        }
        Found found = find(text.of(span(sentence, first, tag.last())));
        return toponym(sentence, first, tag.last(), found, Evidence.TAGGED);
    }

    private Found find(String name) {
        return looked.computeIfAbsent(name, lookup::find);
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
        // "Het noorden van X" is a part of X; "ten noorden van X" is not.
        if (from > first + 1 && (first == 0 || sentence.words().get(first - 1).upos() != Upos.DET)) {
            return null;
        }
        for (int last = furthest(sentence, from); last >= from; last--) {
            if (canBeName(sentence, from, last)) {
                String name = text.of(span(sentence, first, last));
                List<Candidate> parts = lookup.part(side, text.of(span(sentence, from, last)), name);
                if (!parts.isEmpty()) {
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
        String form = end.form();
        boolean isAbbreviated = form.length() > 2 && form.endsWith(".");
        return (isAbbreviated || Character.isLetterOrDigit(form.codePointBefore(form.length())))
                && startsName(sentence.words().get(first))
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
