package org.wederhoor.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.time.Resolution.Direction;
import org.wederhoor.reading.time.TimeMention.Anchor;
import org.wederhoor.reading.time.TimeMention.Use;

/** Finds the words that tell a time, and the days they mean: counted from the publication or from the day told before. */
public final class TimeFinder {
    private static final int DATELINE_REACH = 8;
    private static final Set<Upos> NO_TIMES = EnumSet.of(Upos.SCONJ, Upos.CCONJ, Upos.AUX, Upos.VERB, Upos.PRON);

    private final TimeGrammar grammar;
    private final Tense tense;
    private final Pieces pieces;

    public TimeFinder(Language language) {
        grammar = new TimeGrammar(language);
        tense = new Tense(grammar);
        pieces = new Pieces(grammar, language.locale());
    }

    /**
     * The time expressions of a text in its order.
     *
     * @param published the day from which relative times are counted; without it they stay open
     */
    public List<TimeMention> find(ParsedText text, @Nullable LocalDate published) {
        List<TimeMention> mentions = new ArrayList<>();
        Told told = Told.NOTHING;
        Integer storyYear = null;
        int paragraph = -1;
        for (Sentence sentence : text.sentences()) {
            storyYear = sentence.paragraph() == paragraph ? storyYear : null;
            paragraph = sentence.paragraph();
            Chart chart = new Chart(grammar, pieces.of(sentence));
            for (Chart.Edge edge : chart.expressions()) {
                List<Word> words = sentence.words(chart.firstWord(edge), chart.lastWord(edge));
                if (!(edge.bound() instanceof Bound.Phrase phrase) || isOtherwiseUsed(words)) {
                    continue;
                }
                Anchor anchor = isDateline(sentence, words) ? Anchor.DATELINE : AnchorOf.phrase(phrase);
                if (anchor == Anchor.STORY && told.last() != null) {
                    storyYear = otherYear(told.last(), published);
                }
                Direction direction = tense.isFuture(words) ? Direction.AFTER : Direction.PAST;
                Days days = new Resolution(published, direction, told, storyYear).days(phrase);
                days = days == null || !days.isSane() || isCountedFromElsewhere(words) ? null : days;
                Use use = tense.use(words);
                mentions.add(mention(sentence, words, chart.span(edge), days, anchor, use));
                if (days != null && isTold(days, anchor)) {
                    told = told.then(days, use);
                    boolean moves = anchor == Anchor.CALENDAR && isOfMainClause(words);
                    storyYear = moves ? otherYear(days, published) : storyYear;
                }
            }
        }
        return List.copyOf(mentions);
    }

    /** Whether a time stands in the main clause: what "founded in 2000" says in passing, the text does not go on to tell of. */
    private static boolean isOfMainClause(List<Word> words) {
        Word head = Clauses.top(words).head();
        return head == null || !Clauses.predicate(head).relates("advcl", "acl");
    }

    private static @Nullable Integer otherYear(Days days, @Nullable LocalDate published) {
        int year = days.from().getYear();
        return published != null && year == published.getYear() ? null : (Integer) year;
    }

    private static boolean isDateline(Sentence sentence, List<Word> words) {
        int next = words.get(words.size() - 1).index() + 1;
        boolean early = sentence.paragraph() <= 2
                && next <= DATELINE_REACH
                && next < sentence.words().size();
        return early && sentence.words().get(next).form().matches("[-\u2013\u2014]");
    }

    /** Whether a time is counted from an event that the text goes on to describe, so not from the one told before. */
    private static boolean isCountedFromElsewhere(List<Word> words) {
        Word start = Clauses.start(words.get(words.size() - 1));
        return start != null && start.children("nmod", "acl").stream().anyMatch(more -> more.index() > start.index());
    }

    /** Whether days are a time that later ones can be counted from. */
    private static boolean isTold(Days days, Anchor anchor) {
        return days.side() == Days.Side.WITHIN && anchor != Anchor.DATELINE && anchor != Anchor.PRESENT;
    }

    /**
     * Whether the words are used otherwise here: a lone verb or conjunction ("toen"), a number that counts something, an
     * ordinal that goes on ("on the 11th floor"), or what only looks like a month ("twelve may have died").
     */
    private static boolean isOtherwiseUsed(List<Word> words) {
        Word last = words.get(words.size() - 1);
        if (words.size() == 1) {
            return NO_TIMES.contains(last.upos()) || last.relates("nummod");
        }
        Word head = last.head();
        boolean goesOn = last.relates("amod") && head != null && head.index() > last.index();
        return goesOn || words.stream().anyMatch(word -> word.upos() == Upos.AUX);
    }

    private static TimeMention mention(
            Sentence sentence, List<Word> words, Span span, @Nullable Days days, Anchor anchor, Use use) {
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        if (days == null) {
            return new TimeMention(sentence, first, last, span, null, null, null, anchor, use);
        }
        Period period = days.side() == Days.Side.WITHIN
                ? new Period(days.from(), days.to(), days.precision(), List.of(span))
                : null;
        return new TimeMention(sentence, first, last, span, period, days.begin(), days.end(), anchor, use);
    }
}
