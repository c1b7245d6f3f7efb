package org.wederhoor.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Which of the places of a sentence is where an event happened: the one nearest to its words in the tree. */
final class EventPlaces {
    private static final double COARSER = 2;
    private static final double PER_WORD = 0.02;

    private final Map<Word, PlaceMention> byWord = new HashMap<>();
    private final Set<Word> towns = new HashSet<>();
    private final WordList origins;

    /** @param origins prepositions under which stands where something came from, and not where it happened */
    EventPlaces(List<PlaceMention> places, WordList origins) {
        this.origins = origins;
        for (PlaceMention place : places) {
            if (place.location() != null && place.location().isTown()) {
                towns.addAll(place.sentence().words(place.first(), place.last()));
            }
            if (place.isActor() || isDateline(place)) {
                continue;
            }
            for (Word word : place.sentence().words(place.first(), place.last())) {
                byWord.put(word, place);
            }
        }
    }

    /** Whether a name in a compound tells the town where it happened, and not who did it: "the Ankara attack". */
    boolean isScene(Word part) {
        return part.relates("compound") && towns.contains(part);
    }

    /** "GOMA -": where the report was written, before a dash and in capitals. */
    private static boolean isDateline(PlaceMention place) {
        List<Word> words = place.sentence().words();
        return place.first() == 0
                && place.last() + 1 < words.size()
                && words.get(place.last() + 1).upos() == Upos.PUNCT
                && words.get(place.first()).form().length() > 1
                && words.get(place.first()).form().codePoints().allMatch(Character::isUpperCase);
    }

    /** The place that the clause of {@code trigger} gives for it, by a phrase of the trigger or of its verb; null if it gives none. */
    @Nullable
    PlaceMention toldFor(Word trigger) {
        Word clause = Clause.around(trigger).predicate();
        return nearest(trigger, word -> isPhraseOf(word, trigger, clause));
    }

    /** The nearest place of the sentence that is not the doer of something; null if it has none. */
    @Nullable
    PlaceMention near(Word trigger) {
        return nearest(trigger, word -> mayBeWhere(word, trigger));
    }

    private @Nullable PlaceMention nearest(Word trigger, Predicate<Word> admitted) {
        PlaceMention best = null;
        double nearest = Double.MAX_VALUE;
        for (Word word : trigger.sentence().words()) {
            PlaceMention place = byWord.get(word);
            if (place == null || place.location() == null || !admitted.test(word)) {
                continue;
            }
            double distance = distance(trigger, word)
                    + (place.location().isTown() ? 0 : COARSER)
                    + Math.abs(word.index() - trigger.index()) * PER_WORD;
            if (distance < nearest) {
                nearest = distance;
                best = place;
            }
        }
        return best;
    }

    /** Whether a place hangs below the trigger, or on the verb of its clause, without a clause of its own between. */
    private boolean isPhraseOf(Word place, Word trigger, Word clause) {
        if (!mayBeWhere(place, trigger)) {
            return false;
        }
        for (Word word = place; word != null; word = word.head()) {
            if (word == trigger) {
                return true;
            }
            if (word == clause) {
                return true;
            }
            if (word.relates("acl", "advcl", "ccomp", "parataxis", "nsubj") && word != place) {
                return false;
            }
        }
        return false;
    }

    /** Who does something, to whom it is done by another verb ("bracht Moskou in verlegenheid") and where one comes from is not where it happened. */
    private boolean mayBeWhere(Word place, Word trigger) {
        String preposition = NounPhrase.caseOf(place);
        return !place.relates("nsubj", "obl:agent")
                && !(place.relates("obj", "iobj") && place.head() != trigger)
                && (preposition == null || !origins.words().contains(preposition));
    }

    /** Steps in the tree, those up from the trigger counted twice: what hangs below it is nearer than what it hangs on. */
    private static int distance(Word a, Word b) {
        int up = 0;
        for (Word x = a; x != null; x = x.head(), up++) {
            int down = 0;
            for (Word y = b; y != null; y = y.head(), down++) {
                if (x == y) {
                    return 2 * up + down;
                }
            }
        }
        throw new IllegalStateException("two words of one tree without a common root");
    }
}
