package org.wederhoor.reading.party;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.syntax.Word;

/** Joins the mentions of one party: by name, by country, by title or noun, by apposition. */
public final class PartyCoreference {
    /** Kinds of which a report seldom has two at once without saying which: "de groep", "de organisatie", "de troepen". */
    private static final Set<PartyKind> TAKEN_UP_BY_ANY_NOUN =
            EnumSet.of(PartyKind.ARMED_GROUP, PartyKind.ORGANISATION, PartyKind.MILITARY);

    private static final int FARTHEST_TITLE = 2;

    private final List<PartyEntity> entities = new ArrayList<>();

    private PartyCoreference() {}

    /** The parties behind {@code mentions}, in the order in which they first appear. */
    public static List<PartyEntity> join(PartyMentions mentions) {
        PartyCoreference coreference = new PartyCoreference();
        for (PartyMention mention : mentions.mentions()) {
            PartyEntity entity = coreference.antecedent(mention);
            if (entity == null) {
                coreference.entities.add(new PartyEntity(mention));
            } else {
                entity.add(mention);
            }
        }
        return List.copyOf(coreference.entities);
    }

    private @Nullable PartyEntity antecedent(PartyMention mention) {
        PartyEntity apposed = apposed(mention);
        if (apposed != null) {
            return apposed;
        }
        for (int i = entities.size() - 1; i >= 0; i--) {
            if (sameName(entities.get(i), mention)) {
                return entities.get(i);
            }
        }
        return mention.name() == null && (mention.isDefinite() || mention.kind() == PartyKind.MILITARY)
                ? described(mention)
                : null;
    }

    /** "Igor Girkin, de oud-commandant": a description that stands in apposition to a name, or a name to a description. */
    private @Nullable PartyEntity apposed(PartyMention mention) {
        Word head = mention.head();
        if (!head.relates("appos") || head.head() == null) {
            return null;
        }
        for (PartyEntity entity : entities) {
            if (entity.last().covers(head.head()) && !conflicting(entity, mention) && !mention.byRole()) {
                return entity;
            }
        }
        return null;
    }

    private static boolean sameName(PartyEntity entity, PartyMention mention) {
        if (mention.standsForState()) {
            return entity.mentions().stream().anyMatch(PartyMention::standsForState)
                    && mention.country() != null
                    && mention.country().equals(entity.country());
        }
        String name = mention.name();
        if (name == null) {
            return false;
        }
        if (mention.known() != null && mention.known().id().equals(entity.knownAs())) {
            return true;
        }
        for (PartyMention other : entity.mentions()) {
            String otherName = other.name();
            if (otherName == null || other.byRole()) {
                continue;
            }
            if (name.equals(other.acronym()) || otherName.equals(mention.acronym())) {
                return true;
            }
            boolean persons = other.person() && mention.person();
            if (persons ? NameMatch.samePerson(otherName, name) : NameMatch.sameOrganisation(otherName, name)) {
                return true;
            }
        }
        return false;
    }

    /** The party that a definite description takes up: the same noun, or the last group or organisation it can describe. */
    private @Nullable PartyEntity described(PartyMention mention) {
        if (mention.person() && !principal(mention).isEmpty()) {
            return sameOffice(mention);
        }
        for (int i = entities.size() - 1; i >= 0; i--) {
            if (sameNoun(entities.get(i), mention)) {
                return entities.get(i);
            }
        }
        if (mention.kind() == PartyKind.OFFICIAL
                && !mention.isPlural()
                && mention.head().child("nmod:poss") == null) {
            return latestOfficial(mention);
        }
        if (!TAKEN_UP_BY_ANY_NOUN.contains(mention.kind())
                || mention.country() != null && mention.kind() == PartyKind.ORGANISATION) {
            return null;
        }
        PartyEntity latest = null;
        for (PartyEntity entity : entities) {
            if (entity.kind() == mention.kind()
                    && !entity.isPerson()
                    && (mention.country() == null || mention.country().equals(entity.country()))
                    && (mention.kind() == PartyKind.MILITARY ? areArmies(entity, mention) : entity.isNamed())
                    && !conflicting(entity, mention)
                    && (latest == null || isLater(entity.last(), latest.last()))) {
                latest = entity;
            }
        }
        return latest;
    }

    /** Whether both are told as an army at large or its soldiers, and not as a branch or unit of it. */
    private static boolean areArmies(PartyEntity entity, PartyMention mention) {
        return isArmy(mention) && entity.mentions().stream().anyMatch(PartyCoreference::isArmy);
    }

    private static boolean isArmy(PartyMention mention) {
        return mention.noun() != null && mention.noun().conditions().contains("army");
    }

    /** "de woordvoerder van de rebellen" takes up only who was told as the rebels' before. */
    private @Nullable PartyEntity sameOffice(PartyMention mention) {
        for (int i = entities.size() - 1; i >= 0; i--) {
            PartyEntity entity = entities.get(i);
            if (sameNoun(entity, mention)
                    && entity.mentions().stream()
                            .anyMatch(other -> principal(other).equals(principal(mention)))) {
                return entity;
            }
        }
        return null;
    }

    /** The lemma of the noun that a title is specified by, empty when it is not. */
    private static String principal(PartyMention mention) {
        for (Word child : mention.head().children("nmod")) {
            if (child.child("case") != null) {
                return child.lowerLemma();
            }
        }
        return "";
    }

    /** "het staatshoofd", "de bewindsman": a title that no one bore before takes up the last named official. */
    private @Nullable PartyEntity latestOfficial(PartyMention mention) {
        PartyEntity latest = null;
        for (PartyEntity entity : entities) {
            boolean near = mention.sentence().index() - entity.last().sentence().index() <= FARTHEST_TITLE;
            if (near
                    && entity.isPerson()
                    && entity.isNamed()
                    && !conflicting(entity, mention)
                    && (latest == null || isLater(entity.last(), latest.last()))) {
                latest = entity;
            }
        }
        return latest;
    }

    private static boolean sameNoun(PartyEntity entity, PartyMention mention) {
        PartyNoun noun = mention.noun();
        if (noun == null || conflicting(entity, mention)) {
            return false;
        }
        for (PartyMention other : entity.mentions()) {
            PartyNoun otherNoun = other.noun();
            if (otherNoun != null && (isShortFor(noun, otherNoun) || isShortFor(otherNoun, noun))) {
                return true;
            }
        }
        return false;
    }

    /** "leger" for "regeringsleger", "ministerie" for "ministerie van Defensie". */
    private static boolean isShortFor(PartyNoun shorter, PartyNoun longer) {
        return longer.noun().endsWith(shorter.noun()) || longer.noun().startsWith(shorter.noun() + " ");
    }

    private static boolean conflicting(PartyEntity entity, PartyMention mention) {
        String country = entity.country();
        return country != null && mention.country() != null && !country.equals(mention.country());
    }

    private static boolean isLater(PartyMention a, PartyMention b) {
        return a.span().start() > b.span().start();
    }
}
