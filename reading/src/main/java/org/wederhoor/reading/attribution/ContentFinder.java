package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Roles;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;

/**
 * Finds what a verb attributes: the clause, quotation or phrase that is said.
 *
 * @param verb the verb of the cue
 * @param cue the cue's words, the verb first
 * @param source the word for who says it, null when it is not told
 * @param outside the words of the cue and its source, which are no content
 * @param accused the word for the party that is blamed, which is content too
 * @param clauseWords how the language leads into what is said
 */
record ContentFinder(
        Word verb,
        List<Word> cue,
        @Nullable Word source,
        Set<Word> outside,
        @Nullable Word accused,
        ClauseWords clauseWords,
        ParsedText text,
        Speech speech) {
    /** The content in the first of {@code roles} that is filled; null when none is. */
    @Nullable
    Content find(List<String> roles) {
        for (String role : roles) {
            Content content = switch (role) {
                case "clause" -> firstOf(quoted(), complement(true), besideInquit(), saidBefore());
                case "finite" -> firstOf(quoted(), complement(false), besideInquit(), saidBefore());
                case "quote" -> firstOf(quoted(), besideInquit());
                case "sentence" -> besideInquit();
                case "subject" -> phrase(new Clause(verb).subject());
                case "object" -> phrase(object());
                default -> phrase(Roles.behind(role, verb, outside));
            };
            if (content != null && !content.isEmpty()) {
                return content;
            }
        }
        return accused == null ? null : phrase(accused);
    }

    private static @Nullable Content firstOf(@Nullable Content... contents) {
        for (Content content : contents) {
            if (content != null && !content.isEmpty()) {
                return content;
            }
        }
        return null;
    }

    /** The direct speech beside the verb that has no speaker yet. */
    private @Nullable Content quoted() {
        if (speech.around(verb) != null) {
            return null;
        }
        List<Quotation> quotations = speech.beside(verb.sentence(), verb).stream()
                .filter(quotation -> !speech.isAttributed(quotation))
                .toList();
        quotations.forEach(speech::attribute);
        return quotations.isEmpty() ? null : Content.of(quotations);
    }

    /** The clause that says what is said: with "dat" or without, with "te" if {@code infinitive}, or after a colon. */
    private @Nullable Content complement(boolean infinitive) {
        for (Word head : cue) {
            for (Word child : head.children("ccomp", "csubj", "xcomp", "advcl", "acl", "parataxis", "obj")) {
                if (!cue.contains(child) && isComplement(child, infinitive)) {
                    return words(withRaisedSubject(child));
                }
            }
        }
        Word misplaced = misplacedComplement();
        return misplaced == null ? null : words(misplaced.subtree());
    }

    /** The words of a complement, and of its subject where that stands with a passive verb above: "the army is said to have fired". */
    private List<Word> withRaisedSubject(Word complement) {
        List<Word> words = new ArrayList<>(complement.subtree());
        Word subject = verb.child("nsubj:pass");
        if (subject != null && complement.relates("xcomp")) {
            words.addAll(new NounPhrase(subject).words());
        }
        return words;
    }

    /** A clause with "that" behind the verb which the parser hung on a noun between them. */
    private @Nullable Word misplacedComplement() {
        for (Word argument : verb.children("nsubj", "obj", "obl", "advmod", "xcomp")) {
            for (Word word : argument.subtree()) {
                if (word.index() > verb.index() && word.relates("acl") && clauseWords.isComplement(word)) {
                    return word;
                }
            }
        }
        return null;
    }

    private boolean isComplement(Word child, boolean infinitive) {
        boolean finite = child.child("nsubj", "cop", "aux") != null || "Fin".equals(child.feature("VerbForm"));
        boolean clausal = finite || child.upos() == Upos.VERB;
        return switch (child.relation()) {
            case "ccomp", "csubj" -> clausal;
            case "xcomp" -> infinitive && child.upos() == Upos.VERB && isInfinitive(child) || finite;
            case "advcl", "acl" -> clausal && clauseWords.isComplement(child);
            case "obj" -> finite && child.upos() == Upos.VERB;
            default -> finite && child.index() > verb.index();
        };
    }

    /** "to have fired", "having fired". */
    private static boolean isInfinitive(Word verb) {
        return verb.child("mark", "aux") != null || "Ger".equals(verb.feature("VerbForm"));
    }

    /** What stands before the verb of an inquit formula, and after the formula: "de brug, zei de minister, is vernield". */
    private @Nullable Content besideInquit() {
        if (!isInquit() && !(verb.relates("parataxis") && verb.head() != null)) {
            return null;
        }
        List<Word> formula = verb.subtree(child -> child.index() > verb.index() && !child.relates("conj", "parataxis"));
        int end = formula.get(formula.size() - 1).index();
        List<Word> scope = new ArrayList<>();
        for (Word word : verb.sentence().words()) {
            boolean before = word.index() < verb.index();
            boolean after = word.index() > end && verb.relates("parataxis");
            if ((before || after) && !outside.contains(word)) {
                scope.add(word);
            }
        }
        return Content.of(scope);
    }

    private boolean isInquit() {
        if (source == null || source.index() < verb.index() || verb.index() < 2) {
            return false;
        }
        Word before = verb.sentence().words().get(verb.index() - 1);
        return before.upos() == Upos.PUNCT && !before.form().equals("(");
    }

    /** "Dat heeft het leger gezegd", "zo liet hij weten": what is said is the sentence before. */
    private @Nullable Content saidBefore() {
        for (Word child : verb.children("obj", "nsubj:pass", "ccomp", "advmod", "obl", "expl")) {
            if (clauseWords.pointsBack(child)) {
                return sentenceBefore();
            }
        }
        return isSecondAfterDemonstrative() ? sentenceBefore() : null;
    }

    /** "Dat bevestigde gouverneur Azarov", however it was parsed. */
    private boolean isSecondAfterDemonstrative() {
        List<Word> words = verb.sentence().words();
        return "Dem".equals(words.get(0).feature("PronType"))
                && words.size() > 1
                && (words.get(1) == verb
                        || words.get(1).upos() == Upos.AUX && words.get(1).head() == verb)
                && (source == null || source.index() > 1);
    }

    /** The object, or what the parser took for the subject where the source is another word. */
    private @Nullable Word object() {
        Word patient = new Clause(verb).patient();
        Word subject = verb.child("nsubj");
        return patient == null && source != null && subject != source ? subject : patient;
    }

    private @Nullable Content sentenceBefore() {
        Sentence before = text.before(verb.sentence());
        return before == null ? null : Content.of(before.words());
    }

    private @Nullable Content phrase(@Nullable Word head) {
        if (head == null || outside.contains(head)) {
            return null;
        }
        return clauseWords.pointsBack(head) ? sentenceBefore() : words(new NounPhrase(head).words());
    }

    /** These words and the accused party's, without those of the cue and its source. */
    private Content words(List<Word> words) {
        Set<Word> all = new HashSet<>(words);
        if (accused != null) {
            all.addAll(new NounPhrase(accused).words());
        }
        all.removeAll(outside);
        return Content.of(all);
    }
}
