package org.wederhoor.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.PartOfSpeech;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Roles;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Finds who did it and to whom around a word that tells an event, whether it is a verb or a noun. */
final class Arguments {
    private final WordList agentPrepositions;
    private final WordList targetPrepositions;
    private final WordList meansPrepositions;
    private final WordList motion;
    private final Lexicon<SupportVerb> supportVerbs;

    /**
     * A verb that lends an event noun its own doer ("voerde een aanval uit"), or only says that it happened.
     *
     * @param event where the noun stands: "object" or "subject"
     * @param agent where the doer stands: "subject", "none", or a preposition
     */
    private record SupportVerb(String event, String agent) {
        static SupportVerb of(Table.Row row) {
            return new SupportVerb(row.get("event"), row.get("agent"));
        }
    }

    Arguments(Lexicons lexicons) {
        this.agentPrepositions = lexicons.words("roles.tsv", "word", "role", "agent");
        this.targetPrepositions = lexicons.words("roles.tsv", "word", "role", "target");
        this.meansPrepositions = lexicons.words("roles.tsv", "word", "role", "means");
        this.motion = lexicons.words("motion.tsv", "verb");
        this.supportVerbs = lexicons.lexicon("support.tsv", "verb", PartOfSpeech.VERB, SupportVerb::of);
    }

    /** All phrases around {@code predicate}: its arguments and modifiers, and those of the verb that supports a noun. */
    static List<Word> around(Word predicate) {
        List<Word> around = new ArrayList<>();
        for (Word child : predicate.children()) {
            if (child.upos() != Upos.PUNCT && child.upos() != Upos.ADP && child.upos() != Upos.DET) {
                around.add(child);
                around.addAll(child.children("nmod", "conj", "amod", "appos"));
            }
        }
        return around;
    }

    /**
     * What it is done to: the object, or what a particle of the verb was taken to govern ("sealed off the district").
     *
     * @param own the words that tell the event
     */
    static @Nullable Word patient(Word predicate, List<Word> own) {
        Word patient = new Clause(predicate).patient();
        for (Word child : predicate.children("obl")) {
            Word preposition = child.child("case");
            if (patient == null && preposition != null && own.contains(preposition) && !own.contains(child)) {
                patient = child;
            }
        }
        return patient;
    }

    /** The words for those who did it; empty when the clause does not say. */
    List<Word> agents(Word trigger, EventWord entry, boolean verbal) {
        if (entry.agent().equals("none")) {
            return List.of();
        }
        List<Word> agents = new ArrayList<>();
        if (verbal) {
            Word doer = verbal(trigger, entry);
            if (doer != null) {
                agents.add(doer);
            }
        } else {
            nominal(trigger, entry, agents);
        }
        return agents;
    }

    private @Nullable Word verbal(Word trigger, EventWord entry) {
        Clause clause = new Clause(trigger);
        Word agent = behind(trigger, agentPrepositions);
        if (agent != null) {
            return agent;
        }
        return switch (entry.agent()) {
            case "subject" -> motion.has(trigger) ? clause.subject() : clause.doer();
            case "object" -> clause.patient();
            default ->
                clause.obliques(List.of(entry.agent())).stream().findFirst().orElse(null);
        };
    }

    /** "aanval door X", "aanval van X", "Russische aanval", "rebel attack", "X voerde een aanval uit". */
    private void nominal(Word trigger, EventWord entry, List<Word> agents) {
        Word agent = behind(trigger, agentPrepositions);
        if (agent != null) {
            agents.add(agent);
        }
        for (Word child : trigger.children("nmod", "nmod:poss", "amod", "compound")) {
            boolean owner = !entry.agent().isEmpty() && NounPhrase.hasCase(child, entry.agent());
            boolean names = child.relates("compound") || child.relates("amod") && child.upos() == Upos.ADJ;
            if (owner || child.relates("nmod:poss") || names) {
                agents.add(child);
            }
        }
        Word supported = supported(trigger);
        if (supported != null) {
            agents.add(supported);
        }
    }

    /** The doer that the verb over an event noun lends it. */
    private @Nullable Word supported(Word trigger) {
        Word verb = trigger.head();
        if (verb == null || trigger.relates("nmod", "conj", "appos")) {
            return null;
        }
        for (Lexicon.Match<SupportVerb> match : supportVerbs.at(verb)) {
            Word event = Roles.first(List.of(match.value().event()), verb, match.words());
            if (event == trigger) {
                return Roles.first(List.of(match.value().agent()), verb, match.words());
            }
        }
        return null;
    }

    private static @Nullable Word behind(Word trigger, WordList prepositions) {
        for (Word child : trigger.children("obl", "nmod", "advmod")) {
            String preposition = NounPhrase.caseOf(child);
            if (preposition != null && prepositions.words().contains(preposition)) {
                return child;
            }
        }
        return null;
    }

    /** The words for those it was done to. */
    List<Word> targets(Lexicon.Match<EventWord> match, boolean verbal) {
        Word trigger = match.anchor();
        Clause clause = new Clause(trigger);
        for (String role : match.value().targets()) {
            Word target = switch (role) {
                case "object" -> patient(trigger, match.words());
                case "subject" -> clause.subject();
                case "none" -> null;
                default -> phrase(trigger, role, verbal);
            };
            if (target != null) {
                return List.of(target);
            }
        }
        return List.of();
    }

    /** The phrases that tell with what it was done. */
    List<Word> withMeans(Word trigger) {
        List<Word> found = new ArrayList<>();
        for (Word child : around(trigger)) {
            String preposition = NounPhrase.caseOf(child);
            if (preposition != null && meansPrepositions.words().contains(preposition)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether a weapon is told as striking something ("raketten op Kyiv") or as what harm came from ("doden door een raket"). */
    boolean strikes(Word weapon) {
        for (Word child : weapon.children("nmod")) {
            String preposition = NounPhrase.caseOf(child);
            if (preposition != null && targetPrepositions.words().contains(preposition)) {
                return true;
            }
        }
        Word head = weapon.head();
        String own = NounPhrase.caseOf(weapon);
        return own != null
                && head != null
                && head.upos() == Upos.NOUN
                && agentPrepositions.words().contains(own);
    }

    private static @Nullable Word phrase(Word trigger, String preposition, boolean verbal) {
        for (Word child : trigger.children(verbal ? "obl" : "nmod")) {
            if (NounPhrase.hasCase(child, preposition)) {
                return child;
            }
        }
        return new Clause(trigger)
                .obliques(List.of(preposition)).stream().findFirst().orElse(null);
    }
}
