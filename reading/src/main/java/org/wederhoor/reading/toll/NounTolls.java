package org.wederhoor.reading.toll;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.HarmWord.Frame;

/** The tolls that nouns tell: the people whom the counted noun, or an adjective beside it, says to have suffered. */
final class NounTolls {
    private final Harms harms;
    private final People people;
    private final SentenceTolls tolls;
    private final Sentence sentence;

    NounTolls(Harms harms, People people, SentenceTolls tolls) {
        this.harms = harms;
        this.people = people;
        this.tolls = tolls;
        this.sentence = tolls.sentence();
    }

    void find() {
        for (Counted count : tolls.unclaimed()) {
            Word anchor = anchor(count);
            HarmWord harm = anchor == null ? null : harms.of(anchor, Frame.PEOPLE, Frame.MARKED);
            boolean part = count.isPartitive() && anchor == count.noun();
            if (anchor != null && harm != null && !part && !isTotal(count)) {
                tolls.add(anchor, count.toll(withNext(count, harm.suffered())), count);
                zeroOfNext(count);
            }
        }
        for (Word word : sentence.words()) {
            HarmWord harm = harms.of(word, Frame.PEOPLE);
            if (harm != null && !harm.ofPeople() && isOneIndefinite(word) && tolls.at(word) == null) {
                Toll toll = new Toll(harm.suffered(), 1, 1, word.form(), word.span());
                tolls.add(word, toll);
            }
        }
    }

    private @Nullable Word anchor(Counted count) {
        Word behind = behind(count);
        if (behind != null) {
            return behind;
        }
        for (Word word : count.described()) {
            if (harms.of(word, Frame.MARKED) != null && count.noun() != null) {
                return word;
            }
        }
        return count.noun() != null && harms.of(count.noun(), Frame.PEOPLE) != null ? count.noun() : null;
    }

    /** The adjective of harm right behind the people counted: "130 soldiers slain". */
    private @Nullable Word behind(Counted count) {
        int at = count.last() + 1;
        if (count.noun() == null || at >= sentence.words().size() || !people.areNamedBy(count.noun())) {
            return null;
        }
        Word word = sentence.words().get(at);
        boolean adjective = word.upos() == Upos.ADJ || word.upos() == Upos.NOUN;
        return adjective && harms.of(word, Frame.MARKED) != null ? word : null;
    }

    /** One number for two harms ("honderd doden en gewonden") counts the harmed. */
    private Harm withNext(Counted count, Harm harm) {
        HarmWord next = next(count);
        return next == null || next.harm() == harm || count.quantity().isNone() ? harm : Harm.HARMED;
    }

    private void zeroOfNext(Counted count) {
        HarmWord next = next(count);
        Word noun = count.noun();
        if (count.quantity().isNone() && next != null && noun != null) {
            Word word = sentence.words().get(noun.index() + 2);
            tolls.add(word, new Toll(next.suffered(), 0, 0, word.form(), count.span()));
        }
    }

    /** The noun of harm joined to the counted one without a number of its own. */
    private @Nullable HarmWord next(Counted count) {
        Word noun = count.noun();
        if (noun == null || noun.index() + 2 >= sentence.words().size()) {
            return null;
        }
        boolean joined = sentence.words().get(noun.index() + 1).upos() == Upos.CCONJ;
        return joined ? harms.of(sentence.words().get(noun.index() + 2), Frame.PEOPLE) : null;
    }

    private boolean isTotal(Counted count) {
        return harms.of(sentence.words().get(count.quantity().first()), Frame.TOTAL) != null;
    }

    private static boolean isOneIndefinite(Word word) {
        return "Sing".equals(word.feature("Number"))
                && word.children("det").stream().anyMatch(det -> "Ind".equals(det.feature("Definite")));
    }
}
