package org.wederhoor.reading.lexicon;

import java.util.Locale;
import java.util.Set;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The part of speech under which an entry stands in a lexicon, and the words of a sentence that it may be. */
public enum PartOfSpeech {
    /** Participles may be parsed as adjectives, infinitives as nouns. */
    VERB(Upos.VERB, Upos.AUX, Upos.ADJ, Upos.NOUN),
    NOUN(Upos.NOUN, Upos.PROPN, Upos.X, Upos.SYM),
    ADJ(Upos.ADJ, Upos.VERB, Upos.ADV),
    ADVERB(Upos.ADV, Upos.ADJ, Upos.ADP, Upos.SCONJ, Upos.NOUN, Upos.VERB),
    ADPOSITION(Upos.ADP, Upos.SCONJ, Upos.ADV, Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.PROPN),
    AUXILIARY(Upos.AUX, Upos.VERB),
    CONJUNCTION(Upos.SCONJ, Upos.CCONJ, Upos.ADP, Upos.ADV, Upos.AUX, Upos.VERB);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of and never handed out
    private final Set<Upos> parts;

    PartOfSpeech(Upos... parts) {
        this.parts = Set.of(parts);
    }

    /** Whether {@code word}, as parsed, can be this part of speech. */
    public boolean admits(Word word) {
        return parts.contains(word.upos());
    }

    /** Whether {@code word} was parsed as just this part of speech: a participle before a noun is an adjective. */
    boolean isOf(Word word) {
        return switch (this) {
            case VERB -> word.upos() == Upos.VERB && !word.relates("amod");
            case NOUN -> word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
            case ADJ -> word.upos() == Upos.ADJ || word.relates("amod");
            case ADVERB -> word.upos() == Upos.ADV;
            case ADPOSITION -> word.upos() == Upos.ADP;
            case AUXILIARY -> word.upos() == Upos.AUX;
            case CONJUNCTION -> word.upos() == Upos.SCONJ || word.upos() == Upos.CCONJ;
        };
    }

    /** The part of speech under the column "pos". */
    public static PartOfSpeech of(Table.Row row) {
        String name = row.get("pos").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "verb" -> VERB;
            case "noun", "propn" -> NOUN;
            case "adj", "adjective" -> ADJ;
            case "adverb", "adv" -> ADVERB;
            case "adposition", "adp" -> ADPOSITION;
            case "auxiliary", "aux" -> AUXILIARY;
            case "conjunction", "conj" -> CONJUNCTION;
            default -> throw row.error("no such part of speech: '" + name + "'");
        };
    }
}
