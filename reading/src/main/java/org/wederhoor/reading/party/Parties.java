package org.wederhoor.reading.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The parties of a report, to be asked which one a word stands for. */
public final class Parties {
    private final List<PartyEntity> entities;
    private final Map<Word, PartyEntity> byWord = new HashMap<>();
    private final Map<Word, PartyMention> mentionByWord = new HashMap<>();
    private final Antecedents antecedents;

    private final ParsedText text;

    /**
     * The parties of a report.
     *
     * @param published on which day the register is asked who speaks for whom; null for any
     */
    public Parties(
            ParsedText text, List<PartyEntity> entities, Antecedents antecedents, @Nullable LocalDate published) {
        this.text = text;
        this.entities = entities;
        this.antecedents = antecedents;
        for (PartyEntity entity : entities) {
            for (PartyMention mention : entity.mentions()) {
                for (Word word : mention.sentence().words(mention.first(), mention.last())) {
                    byWord.put(word, entity);
                    mentionByWord.put(word, mention);
                }
            }
        }
        linkSpokesmen();
        for (PartyEntity entity : entities) {
            PartyEntity principal = entity.speaksFor() == null ? principal(entity, published) : null;
            if (principal != null) {
                entity.speakFor(principal);
            }
        }
    }

    /** The party that somebody speaks for by the register while in office, or else his state. */
    private @Nullable PartyEntity principal(PartyEntity entity, @Nullable LocalDate published) {
        KnownParty known = entity.known();
        if (known == null || !known.term().covers(published)) {
            return null;
        }
        String principal = known.speaksFor();
        if (principal == null) {
            principal = known.kind() == PartyKind.OFFICIAL ? known.country() : null;
        }
        for (PartyEntity other : entities) {
            if (principal != null && principal.equals(other.knownAs())) {
                return other;
            }
        }
        return null;
    }

    /** In the order in which they first appear. */
    public List<PartyEntity> entities() {
        return entities;
    }

    /** The mention that {@code word} is part of, null if it is part of none. */
    public @Nullable PartyMention mentionAt(Word word) {
        return mentionByWord.get(word);
    }

    /** The party that a noun, name or pronoun stands for, null if none can be told. */
    public @Nullable PartyEntity of(Word word) {
        PartyEntity entity = byWord.get(word);
        if (entity != null) {
            return entity;
        }
        for (Word child : word.children("appos", "flat", "nmod:poss")) {
            entity = byWord.get(child);
            if (entity != null && child.relates("appos", "flat")) {
                return entity;
            }
        }
        if (word.upos() == Upos.PRON || word.upos() == Upos.DET) {
            return antecedents.of(word, text, this);
        }
        return null;
    }

    /** The party that did something: of a thing such as a plane or a shell, the party it belongs to or comes from. */
    public @Nullable PartyEntity behind(Word word) {
        PartyEntity entity = of(word);
        if (entity != null) {
            return entity;
        }
        for (Word child : word.children("nmod", "amod", "compound")) {
            PartyEntity owner = byWord.get(child);
            if (owner != null && (child.relates("amod", "compound") || owner.kind() != PartyKind.STATE)) {
                return owner;
            }
        }
        return null;
    }

    /** The parties that a noun phrase and what is coordinated with it stand for: "Rusland en Oekraïne". */
    public List<PartyEntity> allOf(Word word) {
        List<PartyEntity> all = new ArrayList<>();
        PartyEntity own = behind(word);
        if (own != null) {
            all.add(own);
        }
        for (Word other : word.children("conj")) {
            for (PartyEntity entity : allOf(other)) {
                if (!all.contains(entity)) {
                    all.add(entity);
                }
            }
        }
        return all;
    }

    /** A spokesman speaks for what specifies his title: "van" or "for" a party, whose it is, or the first part of a compound. */
    private void linkSpokesmen() {
        for (PartyEntity entity : entities) {
            for (PartyMention mention : entity.mentions()) {
                PartyNoun noun = mention.noun();
                if (noun == null || noun.speaksFor().isEmpty()) {
                    continue;
                }
                for (Word word : mention.sentence().words(mention.first(), mention.last())) {
                    for (Word child : word.children("nmod", "compound")) {
                        PartyEntity principal = mention.covers(child) ? null : of(child);
                        if (principal != null) {
                            entity.speakFor(principal);
                        }
                    }
                }
            }
        }
    }
}
