package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/**
 * The mentions of parties in a report.
 *
 * @param mentions in the order of the text, none overlapping
 */
public record PartyMentions(List<PartyMention> mentions) {
    public PartyMentions {
        mentions = List.copyOf(mentions);
    }

    /** Whether {@code word} belongs to a mention. */
    public boolean cover(Word word) {
        return mentions.stream().anyMatch(mention -> mention.covers(word));
    }

    /** Whether a place is not the name of a party that is known for what it does, such as the Pentagon. */
    public boolean isNoParty(PlaceMention place) {
        return mentions.stream()
                .noneMatch(mention -> mention.sentence() == place.sentence()
                        && mention.known() != null
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
