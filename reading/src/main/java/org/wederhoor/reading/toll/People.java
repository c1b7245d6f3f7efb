package org.wederhoor.reading.toll;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Which words name people, from {@code people.tsv} and the names of the parse. */
final class People {
    private final Locale locale;
    private final Map<String, String> classes = new HashMap<>();

    People(Language language) {
        locale = language.locale();
        for (Table.Row row : language.table("people.tsv").rows()) {
            classes.put(row.get("word"), row.get("class"));
        }
    }

    /** Whether the word is a noun or a name for people. */
    boolean areNamedBy(Word word) {
        return kind(word) != null || isPerson(word);
    }

    /** Whether the word names one single person: a name, or a noun in the singular. */
    boolean isOne(Word word) {
        if (isPerson(word)) {
            return true;
        }
        boolean noun = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
        String kind = kind(word);
        return noun && kind != null && !kind.equals("group") && !isPlural(word);
    }

    /** Whether the word is a noun for people in the plural. */
    boolean areMany(Word word) {
        return kind(word) != null && isPlural(word);
    }

    /** Whether the noun tells people by age, sex or family only, so that counts of two such nouns add up. */
    boolean areKin(Word word) {
        return "kin".equals(kind(word));
    }

    /** Whether the noun stands for anybody at all. */
    boolean areAnybody(Word word) {
        return "generic".equals(kind(word));
    }

    private boolean isPlural(Word word) {
        String number = word.feature("Number");
        return number == null ? !word.form().toLowerCase(locale).equals(lemma(word)) : number.equals("Plur");
    }

    private static boolean isPerson(Word word) {
        Name name = word.sentence().nameAt(word);
        return name != null && name.type() == NameType.PER;
    }

    private @Nullable String kind(Word word) {
        String known = classes.get(lemma(word));
        return known == null ? classes.get(word.form().toLowerCase(locale)) : known;
    }

    private String lemma(Word word) {
        return word.lemma().toLowerCase(locale);
    }
}
