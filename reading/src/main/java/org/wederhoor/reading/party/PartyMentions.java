package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The mentions of parties in a report. */
public final class PartyMentions {
    private final List<PartyMention> mentions;
    private final Map<Sentence, List<PartyMention>> bySentence = new HashMap<>();

    /** Mentions in the order of the text, none overlapping. */
    public PartyMentions(List<PartyMention> mentions) {
        this.mentions = List.copyOf(mentions);
        for (PartyMention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                    .add(mention);
        }
    }

    /** In the order of the text. */
    public List<PartyMention> mentions() {
        return mentions;
    }

    /** Whether {@code word} belongs to a mention. */
    public boolean cover(Word word) {
        return in(word.sentence()).stream().anyMatch(mention -> mention.covers(word));
    }

    private List<PartyMention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Whether a place is not the name of a party that is known for what it does, such as the Pentagon. */
    public boolean isNoParty(PlaceMention place) {
        return in(place.sentence()).stream()
                .noneMatch(mention -> mention.known() != null
                        && mention.known().kind() != PartyKind.STATE
                        && mention.span().overlaps(place.span()));
    }

    /** With every name that heads the source of an attribution: who speaks is a party, whether or not a lexicon knows it. */
    public PartyMentions withSpeakers(Collection<Word> sources) {
        List<PartyMention> all = new ArrayList<>(mentions);
        for (Word source : sources) {
            if (source.upos() == Upos.PROPN && !cover(source)) {
                all.add(PartyMention.speaker(source));
            }
        }
        all.sort(Comparator.comparing(PartyMention::span));
        return new PartyMentions(all);
    }
}
