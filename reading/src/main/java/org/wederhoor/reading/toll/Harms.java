package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.HarmWord.Frame;

/** The words of a language that carry a harm, from {@code harms.tsv}. */
final class Harms {
    private static final int REACH = 12;
    private static final int SHORTEST_STEM = 5;
    private static final Set<Frame> NOMINAL = EnumSet.of(Frame.PEOPLE, Frame.MARKED);
    private static final Set<Frame> PREDICATES = EnumSet.of(Frame.SUBJECT, Frame.OBJECT, Frame.COST);

    private final Locale locale;
    private final Map<String, List<HarmWord>> words = new HashMap<>();
    private final Set<String> predicates = new HashSet<>();

    Harms(Language language) {
        locale = language.locale();
        for (Table.Row row : language.table("harms.tsv").rows()) {
            HarmWord word = HarmWord.of(row);
            add(word.word(), word);
            if (PREDICATES.contains(word.frame())) {
                predicates.addAll(word.forms());
            }
            word.forms().stream().filter(form -> !form.equals(word.word())).forEach(form -> add(form, word));
        }
        Comparator<HarmWord> phrasesFirst = Comparator.comparing(word -> word.needs() == null);
        words.values().forEach(entries -> entries.sort(phrasesFirst));
    }

    private void add(String key, HarmWord word) {
        words.computeIfAbsent(key, empty -> new ArrayList<>()).add(word);
    }

    /** The entry with one of these frames that the word is and whose company stands with it; null if there is none. */
    @Nullable
    HarmWord of(Word word, Frame... frames) {
        for (String key : keys(word)) {
            for (HarmWord entry : words.getOrDefault(key, List.of())) {
                boolean sameForm = key.equals(form(word)) || !NOMINAL.contains(entry.frame());
                if (sameForm && List.of(frames).contains(entry.frame()) && hasCompany(word, entry)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Whether a verb near it needs the word to carry its harm: "gewond" beside "raakten". */
    boolean isCompany(Word word) {
        List<Word> words = word.sentence().words();
        int from = Math.max(0, word.index() - REACH);
        int to = Math.min(words.size(), word.index() + REACH + 1);
        return words.subList(from, to).stream().anyMatch(verb -> {
            HarmWord entry = verb == word ? null : of(verb, Frame.SUBJECT, Frame.OBJECT);
            String needs = entry == null ? null : entry.needs();
            return needs != null && is(word, needs) && (isNear(verb, needs, 1) || isNear(verb, needs, -1));
        });
    }

    /** Whether the word is in the lexicon by its very form: a participle that the parser may take for something else. */
    boolean isByForm(Word word) {
        return predicates.contains(form(word));
    }

    String form(Word word) {
        return word.form().toLowerCase(locale);
    }

    /** The form, and the lemma in lower case, of a separable verb first with its particle. */
    private List<String> keys(Word word) {
        List<String> keys = new ArrayList<>();
        String lemma = word.lemma().toLowerCase(locale);
        if (word.upos() == Upos.VERB) {
            for (Word particle : particles(word)) {
                keys.add(form(particle) + lemma);
            }
        }
        keys.add(form(word));
        keys.add(lemma);
        return keys;
    }

    /** What may be the particle of a verb: so parsed, or a preposition after it with nothing to govern behind it. */
    private static List<Word> particles(Word verb) {
        List<Word> particles = new ArrayList<>(verb.children("compound:prt"));
        List<Word> words = verb.sentence().words();
        for (int at = verb.index() + 1; at < words.size() && !endsClause(words, at); at++) {
            if (words.get(at).upos() == Upos.ADP && endsClause(words, at + 1)) {
                particles.add(words.get(at));
            }
        }
        return particles;
    }

    private static boolean endsClause(List<Word> words, int at) {
        return at >= words.size()
                || words.get(at).upos() == Upos.PUNCT
                || words.get(at).upos() == Upos.CCONJ
                || words.get(at).upos() == Upos.SCONJ;
    }

    /** Whether the word that the entry needs stands below it in the tree, or near it with no punctuation between. */
    private boolean hasCompany(Word word, HarmWord entry) {
        String needs = entry.needs();
        if (needs == null) {
            return true;
        }
        boolean below = word.children().stream()
                .anyMatch(child -> is(child, needs) || child.children().stream().anyMatch(inner -> is(inner, needs)));
        return below || isNear(word, needs, 1) || isNear(word, needs, -1);
    }

    private boolean isNear(Word word, String needs, int step) {
        List<Word> all = word.sentence().words();
        for (int at = word.index() + step; at >= 0 && Math.abs(at - word.index()) <= REACH; at += step) {
            if (at >= all.size() || all.get(at).upos() == Upos.PUNCT) {
                return false;
            }
            if (is(all.get(at), needs)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Word word, String wanted) {
        boolean inflected = wanted.length() >= SHORTEST_STEM && form(word).startsWith(wanted);
        return inflected
                || form(word).equals(wanted)
                || word.lemma().toLowerCase(locale).equals(wanted);
    }
}
