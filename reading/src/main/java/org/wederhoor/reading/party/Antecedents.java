package org.wederhoor.reading.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** Which party a pronoun stands for: the nearest before it that fits, subjects and speakers before others. */
public final class Antecedents {
    private static final int FARTHEST_SENTENCE = 3;

    /** What a pronoun may stand for. */
    private enum Fit {
        PERSON,
        PLURAL,
        GROUP,
        ANY,
        NONE
    }

    private final Map<String, Fit> pronouns = new HashMap<>();

    public Antecedents(Language language) {
        for (Table.Row row : language.table("pronouns.tsv").rows()) {
            pronouns.put(row.get("pronoun"), Fit.valueOf(row.get("fit").toUpperCase(Locale.ROOT)));
        }
    }

    /** The party that {@code pronoun} stands for, null if none can be told. */
    @Nullable
    PartyEntity of(Word pronoun, ParsedText text, Parties parties) {
        Fit fit = pronouns.get(pronoun.lowerForm());
        if (fit == null) {
            return null;
        }
        Sentence own = pronoun.sentence();
        List<Sentence> sentences = text.all();
        for (int back = 0; back <= FARTHEST_SENTENCE && own.index() - back >= 0; back++) {
            Sentence sentence = sentences.get(own.index() - back);
            int before = back == 0 ? pronoun.index() : sentence.words().size();
            PartyEntity found = nearest(sentence, before, fit(fit, pronoun), parties);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Fit fit(Fit fit, Word pronoun) {
        Word verb = pronoun.head();
        boolean pluralVerb = verb != null
                && ("Plur".equals(verb.feature("Number"))
                        || verb.children("aux", "cop").stream().anyMatch(aux -> "Plur".equals(aux.feature("Number"))));
        return fit == Fit.ANY && pluralVerb ? Fit.PLURAL : fit;
    }

    private static @Nullable PartyEntity nearest(Sentence sentence, int before, Fit fit, Parties parties) {
        PartyEntity other = null;
        for (int i = before - 1; i >= 0; i--) {
            PartyMention mention = parties.mentionAt(sentence.words().get(i));
            if (mention == null || mention.head() != sentence.words().get(i)) {
                continue;
            }
            PartyEntity entity = parties.of(mention.head());
            if (entity == null || !fits(mention, entity, fit)) {
                continue;
            }
            if (isTopic(mention.head())) {
                return entity;
            }
            other = other == null ? entity : other;
        }
        return other;
    }

    private static boolean isTopic(Word head) {
        return head.relates("nsubj", "obl:agent", "root", "parataxis");
    }

    private static boolean fits(PartyMention mention, PartyEntity entity, Fit fit) {
        return switch (fit) {
            case PERSON -> entity.isPerson();
            case GROUP -> !entity.isPerson() && !mention.isPlural();
            case PLURAL -> mention.isPlural() || !entity.isPerson();
            case ANY -> true;
            case NONE -> false;
        };
    }
}
