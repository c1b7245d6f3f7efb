package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.PartOfSpeech;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.time.Chronology;

/** Finds the words that tell an event, with who did it to whom, where, when, by what means, and whether it happened. */
public final class EventFinder {
    private final Lexicon<EventWord> words;
    private final Lexicon<EventWord> generic;
    private final WordClasses classes;
    private final Arguments arguments;
    private final Modalities modalities;
    private final WordList novelty;
    private final WordList motion;
    private final Lexicon<String> notEvents;
    private final WordList origins;
    private final WordList starts;

    public EventFinder(Lexicons lexicons) {
        this.words = lexicons.lexicon("events.tsv", "trigger", EventWord::of);
        this.generic = lexicons.lexicon("generic.tsv", "noun", PartOfSpeech.NOUN, EventWord::generic);
        this.classes = new WordClasses(lexicons);
        this.arguments = new Arguments(lexicons);
        this.modalities = new Modalities(lexicons);
        this.novelty = lexicons.words("novelty.tsv", "word");
        this.motion = lexicons.words("motion.tsv", "verb");
        this.origins = lexicons.words("roles.tsv", "word", "role", "origin");
        this.starts = lexicons.words("roles.tsv", "word", "role", "start");
        this.notEvents = lexicons.lexicon("not-events.tsv", "noun", PartOfSpeech.NOUN, row -> row.get("noun"));
    }

    /** All words that tell events, in the order of the text. */
    public List<EventMention> find(ParsedText text, Parties parties, List<PlaceMention> places, Chronology chronology) {
        List<EventMention> mentions = new ArrayList<>();
        Set<EventMention> takenUp = new HashSet<>();
        EventPlaces eventPlaces = new EventPlaces(places, origins);
        for (Sentence sentence : text.sentences()) {
            Map<Word, Lexicon.Match<EventWord>> matches = matches(sentence, parties);
            Set<Word> used = new HashSet<>();
            matches.values().forEach(match -> used.addAll(match.words()));
            for (Word word : sentence.words()) {
                Lexicon.Match<EventWord> match = matches.get(word);
                if (match != null) {
                    EventMention mention = mention(match, eventPlaces, chronology);
                    mentions.add(mention);
                    if (match.value().takesUp()) {
                        takenUp.add(mention);
                    }
                } else if (!used.contains(word)) {
                    EventMention weapon = strikingWeapon(word, eventPlaces, chronology);
                    if (weapon != null) {
                        mentions.add(weapon);
                    }
                }
            }
        }
        return told(mentions, takenUp);
    }

    /** The mentions without those that take up what no other word of the report tells: "de gesprekken" where nobody negotiates. */
    private static List<EventMention> told(List<EventMention> mentions, Set<EventMention> takenUp) {
        Set<Kind> told = EnumSet.noneOf(Kind.class);
        for (EventMention mention : mentions) {
            if (!takenUp.contains(mention)) {
                told.add(mention.kind());
            }
        }
        return mentions.stream()
                .filter(mention -> !takenUp.contains(mention)
                        || told.stream().anyMatch(kind -> Likeness.of(kind, mention.kind()) > 0))
                .toList();
    }

    /** The matches of a sentence by their anchors, none sharing a word: longer phrases go before the words in them. */
    private Map<Word, Lexicon.Match<EventWord>> matches(Sentence sentence, Parties parties) {
        List<Lexicon.Match<EventWord>> all = new ArrayList<>();
        for (Word word : sentence.words()) {
            Lexicon.Match<EventWord> match = match(word, parties);
            if (match != null) {
                all.add(match);
            }
        }
        all.sort(Comparator.comparingInt(match -> -match.words().size()));
        Map<Word, Lexicon.Match<EventWord>> kept = new HashMap<>();
        Set<Word> used = new HashSet<>();
        for (Lexicon.Match<EventWord> match : all) {
            if (Collections.disjoint(used, match.words())) {
                kept.put(match.anchor(), match);
                used.addAll(match.words());
            }
        }
        return kept;
    }

    private Lexicon.@Nullable Match<EventWord> match(Word word, Parties parties) {
        if (!notEvents.at(word).isEmpty()) {
            return null;
        }
        Function<Word, Set<String>> classesOf = other -> classes.of(other, parties);
        Lexicon.Match<EventWord> takingUp = null;
        for (Lexicon.Match<EventWord> match : words.at(word)) {
            if (isNameOnly(word, match.value()) || isNounOnly(match) || isModifierOnly(match)) {
                continue;
            }
            if (match.value().conditions().stream().allMatch(condition -> condition.holds(match, classesOf, motion))) {
                if (!match.value().takesUp()) {
                    return match;
                }
                takingUp = takingUp == null ? match : takingUp;
            }
        }
        if (takingUp != null) {
            return takingUp;
        }
        return generic.at(word).stream().findFirst().orElse(null);
    }

    /** "bommen op een kamp", "doden door een raket": a weapon that stands for the strike with it. */
    private @Nullable EventMention strikingWeapon(Word word, EventPlaces places, Chronology chronology) {
        WordClasses.Means weapon = classes.means(word);
        if (weapon == null || weapon.kind() == null || !arguments.strikes(word)) {
            return null;
        }
        return new EventMention(
                word,
                List.of(word),
                weapon.kind(),
                true,
                new NounPhrase(word).isDefinite(),
                false,
                modalities.of(word, List.of(word)),
                List.of(),
                List.of(),
                word,
                places.toldFor(word),
                places.near(word),
                chronology.periodOf(word));
    }

    /** A word inside a proper name tells no event ("de Slag om Arnhemlaan"). */
    private static boolean isNameOnly(Word word, EventWord entry) {
        return entry.pos() == PartOfSpeech.NOUN
                && word.upos() == Upos.PROPN
                && word.sentence().nameAt(word) != null;
    }

    /** A noun before another that tells no event says what sort of thing that is: "assault rifles". The verb of a headline may look like such another. */
    private boolean isModifierOnly(Lexicon.Match<EventWord> match) {
        Word head = match.anchor().head();
        return match.words().size() == 1
                && match.anchor().relates("compound")
                && head != null
                && head.upos() == Upos.NOUN
                && !head.relates("root")
                && words.at(head).isEmpty();
    }

    /** A noun that is written like a verb ("a shell") does not tell what the verb does, unless a headline gives it an object. */
    private static boolean isNounOnly(Lexicon.Match<EventWord> match) {
        Word word = match.anchor();
        return match.value().pos() == PartOfSpeech.VERB
                && match.words().size() == 1
                && word.upos() == Upos.NOUN
                && word.feature("Number") != null
                && word.child("obj") == null;
    }

    private EventMention mention(Lexicon.Match<EventWord> match, EventPlaces places, Chronology chronology) {
        Word word = match.anchor();
        EventWord entry = match.value();
        boolean verbal = entry.pos() == PartOfSpeech.VERB;
        List<Word> agents = arguments.agents(word, entry, verbal);
        List<Word> targets = arguments.targets(match, verbal);
        Word means = means(word, entry, agents);
        agents = agents.stream()
                .filter(agent -> agent != means && !places.isScene(agent))
                .toList();
        boolean since = isSinceAnother(word);
        Period time = chronology.periodOf(word);
        time = since && time != null && time.mentions().isEmpty() ? null : time;
        boolean novel = since || isNovel(word, targets);
        return new EventMention(
                word,
                match.words(),
                kind(match, means),
                entry.weak() && !since,
                !verbal && !novel && new NounPhrase(word).isDefinite(),
                novel,
                modality(word, match),
                agents,
                targets,
                means,
                places.toldFor(word),
                places.near(word),
                time);
    }

    /** Whether the word, or what was struck, is said to be another one: "een tweede aanval", "ook een hospitaal is gebombardeerd". */
    private boolean isNovel(Word word, List<Word> targets) {
        return word.children().stream().anyMatch(novelty::has)
                || targets.stream()
                        .flatMap(target -> target.children().stream())
                        .anyMatch(novelty::has);
    }

    /** Whether it is told since when it happens by another event, whose day is not its own: "since the invasion". */
    private boolean isSinceAnother(Word word) {
        return word.children("obl").stream()
                .anyMatch(start -> !words.at(start).isEmpty()
                        && start.children("case").stream().anyMatch(starts::has));
    }

    private Modality modality(Word word, Lexicon.Match<EventWord> match) {
        return modalities.of(word, match.words());
    }

    /** The kind that the word tells; where it leaves open how, the weapon tells it. */
    private Kind kind(Lexicon.Match<EventWord> match, @Nullable Word means) {
        Kind kind = match.value().kind();
        if (!Likeness.isGeneric(kind)) {
            return kind;
        }
        WordClasses.Means named = match.modifier().isEmpty() ? null : classes.meansNamed(match.modifier());
        for (Word part : match.anchor().children("compound")) {
            named = named == null ? classes.means(part) : named;
        }
        if (named == null && means != null) {
            named = classes.means(means);
        }
        return named != null && named.kind() != null ? named.kind() : kind;
    }

    /** The weapon or vehicle: what did it, what it was done with, or what was fired. */
    private @Nullable Word means(Word word, EventWord entry, List<Word> agents) {
        List<Word> candidates = new ArrayList<>(agents);
        candidates.addAll(arguments.withMeans(word));
        if (entry.conditions().stream().anyMatch(Condition::asksForWeapon)) {
            candidates.addAll(Arguments.around(word));
        }
        return candidates.stream()
                .filter(candidate -> classes.means(candidate) != null)
                .findFirst()
                .orElse(null);
    }
}
