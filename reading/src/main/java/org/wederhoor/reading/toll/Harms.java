package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.HarmWord.Frame;

/** The words of a language that carry a harm, from {@code harms.tsv}. */
final class Harms {
    private final Locale locale;
    private final Map<String, List<HarmWord>> words = new HashMap<>();

    Harms(Language language) {
        locale = language.locale();
        for (Table.Row row : language.table("harms.tsv").rows()) {
            HarmWord word = HarmWord.of(row);
            add(word.word(), word);
            word.forms().stream().filter(form -> !form.equals(word.word())).forEach(form -> add(form, word));
        }
    }

    private void add(String key, HarmWord word) {
        words.computeIfAbsent(key, empty -> new ArrayList<>()).add(word);
    }

    /** The entry of one of these types that the word is and whose company stands with it; null if there is none. */
    @Nullable
    HarmWord of(Word word, Frame... frames) {
        for (String key : List.of(form(word), lemma(word))) {
            for (HarmWord entry : words.getOrDefault(key, List.of())) {
                if (List.of(frames).contains(entry.frame()) && hasCompany(word, entry)) {
                    return entry;
                }
            }
        }
        return null;
    }

    String form(Word word) {
        return word.form().toLowerCase(locale);
    }

    /** The lemma in lower case, of a separable verb with its particle. */
    private String lemma(Word word) {
        String lemma = word.lemma().toLowerCase(locale);
        Word particle = word.child("compound:prt");
        return particle == null || lemma.startsWith(form(particle)) ? lemma : form(particle) + lemma;
    }

    private boolean hasCompany(Word word, HarmWord entry) {
        String needs = entry.needs();
        return needs == null
                || word.children().stream()
                        .anyMatch(child ->
                                is(child, needs) || child.children().stream().anyMatch(inner -> is(inner, needs)));
    }

    private boolean is(Word word, String wanted) {
        return form(word).equals(wanted) || word.lemma().toLowerCase(locale).equals(wanted);
    }
}
