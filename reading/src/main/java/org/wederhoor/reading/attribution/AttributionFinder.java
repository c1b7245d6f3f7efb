package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.PartOfSpeech;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;

/** Finds who is the source of which words: verbs first, then prepositions, nouns and hedges, then quotations left over. */
public final class AttributionFinder {
    private final Lexicon<Cue> cues;
    private final VerbCues verbs;
    private final AdpositionCues adpositions = new AdpositionCues();
    private final NounCues nouns;
    private final Hedges hedges;
    private final RelayFinder relays;
    private final Verdicts verdicts;

    public AttributionFinder(Lexicons lexicons) {
        this.cues = lexicons.lexicon("cues.tsv", "cue", Cue::of);
        ClauseWords clauseWords = ClauseWords.of(lexicons);
        WordList supportVerbs = lexicons.words("support.tsv", "verb");
        this.nouns = new NounCues(clauseWords, word -> isCue(word, PartOfSpeech.VERB) || supportVerbs.has(word));
        this.verbs = new VerbCues(
                lexicons.words("negations.tsv", "word"),
                lexicons.words("roles.tsv", "word", "role", "agent"),
                lexicons.words("pronouns.tsv", "pronoun", "speaks", "yes"),
                clauseWords,
                word -> isCue(word, PartOfSpeech.NOUN));
        this.hedges = new Hedges(lexicons.words("modals.tsv", "word"), lexicons.words("conditions.tsv", "word"));
        this.relays = new RelayFinder(lexicons);
        this.verdicts = new Verdicts(lexicons);
    }

    /**
     * All attributions in the order of the text.
     *
     * @param isParty whether a word names or describes a party
     * @param times words that tell a time, which say nothing
     */
    public List<Citation> find(ParsedText text, List<Quotation> quotations, Predicate<Word> isParty, Set<Word> times) {
        Speech speech = new Speech(quotations);
        List<Citation> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            found.addAll(find(sentence, text, speech, times, isParty));
            Citation headline = speech.beside(sentence, sentence.words().get(0)).isEmpty()
                    ? Headlines.read(sentence, isParty)
                    : null;
            if (headline != null) {
                found.add(headline);
            }
        }
        List<Citation> all = BareQuotes.addTo(found, text, speech);
        all.sort(Comparator.comparingInt(AttributionFinder::position));
        return all.stream()
                .map(citation -> verdicts.judged(citation, text).by(relays.of(citation)))
                .toList();
    }

    private static int position(Citation citation) {
        return citation.cue().isEmpty()
                ? citation.content().get(0).start()
                : citation.cue().get(0).span().start();
    }

    private List<Citation> find(
            Sentence sentence, ParsedText text, Speech speech, Set<Word> times, Predicate<Word> isParty) {
        List<Citation> found = new ArrayList<>();
        Set<Word> used = new HashSet<>();
        Set<Word> spoken = new HashSet<>();
        for (Word word : sentence.words()) {
            for (Lexicon.Match<Cue> match : cues.at(word)) {
                if (match.words().stream().anyMatch(used::contains)) {
                    continue;
                }
                Citation citation = read(match, text, speech, spoken, times, isParty);
                if (citation != null) {
                    found.add(citation);
                    used.addAll(citation.cue());
                    word.children("ccomp", "xcomp", "csubj").forEach(spoken::add);
                    break;
                }
            }
        }
        return found;
    }

    private boolean isCue(Word word, PartOfSpeech pos) {
        return cues.at(word).stream().anyMatch(match -> match.value().pos() == pos && match.asParsed());
    }

    private @Nullable Citation read(
            Lexicon.Match<Cue> match,
            ParsedText text,
            Speech speech,
            Set<Word> spoken,
            Set<Word> times,
            Predicate<Word> isParty) {
        return switch (match.value().pos()) {
            case VERB -> verbs.read(match, text, speech, times, isParty);
            case ADPOSITION, CONJUNCTION -> adpositions.read(match, speech);
            case NOUN -> nouns.read(match);
            case ADVERB, ADJ -> hedges.adverb(match);
            case AUXILIARY -> hedges.auxiliary(match, spoken);
        };
    }
}
