package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;

/** One party of a report with all the words that name or describe it, while the report is being read. */
public final class PartyEntity {
    private final List<PartyMention> mentions = new ArrayList<>();
    private @Nullable PartyEntity speaksFor;

    PartyEntity(PartyMention first) {
        mentions.add(first);
    }

    void add(PartyMention mention) {
        mentions.add(mention);
    }

    void speakFor(PartyEntity party) {
        if (speaksFor == null && party != this && party.speaksFor != this) {
            speaksFor = party;
        }
    }

    /** In the order of the text. */
    public List<PartyMention> mentions() {
        return mentions;
    }

    public @Nullable PartyEntity speaksFor() {
        return speaksFor;
    }

    /** The kind that its first named mention tells, or else its first. */
    public PartyKind kind() {
        for (PartyMention mention : mentions) {
            if (mention.name() != null && (mention.noun() != null || mention.known() != null)) {
                return mention.kind();
            }
        }
        for (PartyMention mention : mentions) {
            if (mention.noun() != null && mention.kind() != PartyKind.PERSON) {
                return mention.kind();
            }
        }
        return mentions.get(0).kind();
    }

    /** Its country, as the first mention that tells one tells it. */
    public @Nullable String country() {
        for (PartyMention mention : mentions) {
            if (mention.country() != null) {
                return mention.country();
            }
        }
        return null;
    }

    /** Its id in the register, as its name tells, or else its country and what it is there; null when nothing tells. */
    public @Nullable String knownAs() {
        KnownParty known = known();
        if (known != null) {
            return known.id();
        }
        String country = country();
        for (PartyMention mention : mentions) {
            String id = country == null ? null : mention.knownAs(country);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    public @Nullable KnownParty known() {
        for (PartyMention mention : mentions) {
            if (mention.known() != null) {
                return mention.known();
            }
        }
        return null;
    }

    /** Whether any mention gives a proper name. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(mention -> mention.name() != null);
    }

    /** Whether it is one person: somebody with a person's name, or a title. */
    public boolean isPerson() {
        return mentions.stream().anyMatch(PartyMention::person);
    }

    PartyMention last() {
        return mentions.get(mentions.size() - 1);
    }
}
