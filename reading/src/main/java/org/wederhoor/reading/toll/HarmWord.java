package org.wederhoor.reading.toll;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.language.Table;

/**
 * A word that carries a harm.
 *
 * @param word lemma
 * @param harm null for a total that takes the harm of the noun beside it or of the count before
 * @param forms forms to know it by besides the lemma
 * @param needs a word that must stand with it, null if none
 * @param ofPeople whether it carries the harm only when said of people
 */
record HarmWord(
        String word,
        Frame frame,
        @Nullable Harm harm,
        List<String> forms,
        @Nullable String needs,
        boolean ofPeople) {

    /** Where the people who suffer the harm stand. */
    enum Frame {
        /** The noun itself names them. */
        PEOPLE,
        /** An adjective or participle before the noun for them. */
        MARKED,
        /** An adjective said of them. */
        STATE,
        /** They are the verb's subject. */
        SUBJECT,
        /** They are the verb's object. */
        OBJECT,
        /** They are those whom the subject cost their life. */
        COST,
        /** They are counted behind the noun: "de moord op twee agenten". */
        DEED,
        /** A figure that is told by itself. */
        TOTAL
    }

    HarmWord {
        forms = List.copyOf(forms);
    }

    /** The harm of a word that is no {@link Frame#TOTAL}. */
    Harm suffered() {
        return Objects.requireNonNull(harm, "only totals have no harm of their own");
    }

    /** The same word where it tells one of several harms and not which. */
    HarmWord asHarmed() {
        return new HarmWord(word, frame, Harm.HARMED, forms, needs, ofPeople);
    }

    static HarmWord of(Table.Row row) {
        try {
            String harm = row.get("harm");
            String needs = row.get("needs");
            return new HarmWord(
                    row.get("word"),
                    Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT)),
                    harm.isEmpty() ? null : Harm.valueOf(harm.toUpperCase(Locale.ROOT)),
                    row.list("forms"),
                    needs.isEmpty() ? null : needs,
                    row.get("people").equals("yes"));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }
}
