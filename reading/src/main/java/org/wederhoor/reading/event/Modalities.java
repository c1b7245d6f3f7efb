package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Word;

/** Tells events that are planned, conditional, negated or general from those that are told as having happened. */
final class Modalities {
    private static final int HIGHEST_GOVERNOR = 2;

    private record Entry(boolean governs, Modality modality) {
        static Entry of(Table.Row row) {
            try {
                return new Entry(
                        row.get("frame").equals("governs"),
                        Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.error("no such modality: '" + row.get("modality") + "'");
            }
        }
    }

    private final Lexicon<Entry> lexicon;
    private final WordList negations;
    private final WordList supportVerbs;
    private final WordList settings;

    Modalities(Lexicons lexicons) {
        this.lexicon = lexicons.lexicon("modality.tsv", "word", Entry::of);
        this.negations = lexicons.words("negations.tsv", "word");
        this.supportVerbs = lexicons.words("support.tsv", "verb");
        this.settings = lexicons.words("roles.tsv", "word", "role", "setting");
    }

    /** The modality of the event told by {@code trigger}; {@code own} are the words that tell it, which do not count. */
    Modality of(Word trigger, List<Word> own) {
        if (isNegated(trigger, own)) {
            return Modality.NEGATED;
        }
        for (Word word : near(trigger)) {
            if (own.contains(word)) {
                continue;
            }
            Modality modality = modality(word, trigger);
            if (modality != null) {
                return modality;
            }
        }
        return ofClause(trigger);
    }

    /** What the verb above makes of a clause that it governs by a preposition: "refrained from attacking", "accused of shelling". */
    private Modality ofClause(Word trigger) {
        Word head = trigger.head();
        Word preposition = trigger.relates("advcl") ? trigger.child("mark") : null;
        if (head == null || preposition == null) {
            return Modality.ACTUAL;
        }
        return lexicon.at(head).stream()
                .filter(match -> match.value().governs && match.words().contains(preposition))
                .map(match -> match.value().modality())
                .findFirst()
                .orElse(Modality.ACTUAL);
    }

    private boolean isNegated(Word trigger, List<Word> own) {
        if (new Clause(trigger).negation(word -> negations.has(word) && !own.contains(word)) != null) {
            return true;
        }
        Word support = trigger.head();
        return support != null
                && trigger.relates("obj", "nsubj:pass", "nsubj")
                && supportVerbs.has(support)
                && support.children("advmod").stream().anyMatch(negations::has);
    }

    private @Nullable Modality modality(Word word, Word trigger) {
        for (Lexicon.Match<Entry> match : lexicon.at(word)) {
            boolean above = trigger.isUnder(word);
            if (above == match.value().governs) {
                return match.value().modality();
            }
        }
        return null;
    }

    /** The words that can change the modality: what depends on the trigger, and what governs it within its clause. */
    private List<Word> near(Word trigger) {
        List<Word> near = new ArrayList<>();
        for (Word child : trigger.children()) {
            if (child.relates("aux", "amod", "advmod", "mark", "det", "acl", "cop", "obl:unmarked")) {
                near.add(child);
            }
        }
        Word word = trigger;
        for (int i = 0; i < HIGHEST_GOVERNOR; i++) {
            Word head = word.head();
            if (head == null || word.relates("acl:relcl", "advcl", "parataxis", "conj") || standsApart(word, head)) {
                break;
            }
            near.add(head);
            near.addAll(head.children("mark"));
            if (word.relates("nsubj")) {
                break;
            }
            near.addAll(head.children("aux"));
            word = head;
        }
        return near;
    }

    /**
     * Whether a word only says when or amid what the word above happened ("vowed revenge after the attack"), or does to
     * something else what that word says ("the attack threatens the truce"): neither makes an event of it that is planned.
     */
    private boolean standsApart(Word word, Word head) {
        String preposition = NounPhrase.caseOf(word);
        boolean isSetting = preposition != null && settings.words().contains(preposition);
        return isSetting || word.relation().equals("nsubj") && head.child("obj") != null;
    }
}
