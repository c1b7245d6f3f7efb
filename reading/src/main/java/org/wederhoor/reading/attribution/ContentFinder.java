package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param isCueNoun whether a word attributes its own clause: "reports that"
 */
record ContentFinder(
        Word verb,
        List<Word> cue,
        @Nullable Word source,
        Set<Word> outside,
        @Nullable Word accused,
        ClauseWords clauseWords,
        Predicate<Word> isCueNoun,
        ParsedText text,
        Speech speech) {
    /** Between a clause and a quotation that belongs to it: a mark, a comma, "and", "that". */
    private static final int WIDEST_JOINT = 5;

    /** The content in the first of {@code roles} that is filled; null when none is. */
    @Nullable
    Content find(List<String> roles) {
        for (String role : roles) {
            Content content = switch (role) {
                case "clause" -> firstOf(clause(true), besideInquit(), saidBefore());
                case "finite" -> firstOf(clause(false), besideInquit(), saidBefore());
                case "quote" -> firstOf(quoted(), besideInquit());
                case "sentence" -> besideInquit();
                case "subject" -> phrase(new Clause(verb).subject(), List.of());
                default -> together(List.of(role.split("[+]")));
            };
            if (content != null && !content.isEmpty()) {
                return content;
            }
        }
        return accused == null ? null : phrase(accused, List.of());
    }

    /** The phrase in the first of {@code roles}, with those in the others that are filled: "described the raid as a crime". */
    private @Nullable Content together(List<String> roles) {
        List<Word> more = new ArrayList<>();
        for (String role : roles.subList(1, roles.size())) {
            Word found = Roles.behind(role, verb, outside);
            if (found != null) {
                more.addAll(found.subtree());
            }
        }
        String first = roles.get(0);
        if (first.equals("object")) {
            more.addAll(saidOfObject());
            return phrase(object(), more);
        }
        return phrase(Roles.behind(first, verb, outside), more);
    }

    /** What the verb says of its object: "called the attack a crime", also where that was taken for a second object. */
    private List<Word> saidOfObject() {
        List<Word> objects = verb.children("obj");
        List<Word> said = new ArrayList<>();
        for (Word child : verb.children("xcomp", "obj")) {
            if (!objects.isEmpty() && child.index() > objects.get(0).index() && !cue.contains(child)) {
                said.addAll(child.subtree());
            }
        }
        return said;
    }

    private static @Nullable Content firstOf(@Nullable Content... contents) {
        for (Content content : contents) {
            if (content != null && !content.isEmpty()) {
                return content;
            }
        }
        return null;
    }

    /** The clause that is said, whole also where a part of it is in quotation marks; or the direct speech beside the verb. */
    private @Nullable Content clause(boolean infinitive) {
        List<Word> complement = complement(infinitive);
        if (!complement.isEmpty() && isMoreThanSpeech(complement)) {
            unspoken().stream()
                    .filter(quotation -> complement.stream()
                            .anyMatch(word -> quotation.inner().contains(word.span())))
                    .forEach(speech::attribute);
            return words(withSpeechBehind(complement));
        }
        Content quoted = quoted();
        return quoted == null && !complement.isEmpty() ? words(complement) : quoted;
    }

    /** A complement and the quotation that ends it, where the parser hung that elsewhere: "said that it was over and “we lost”". */
    private List<Word> withSpeechBehind(List<Word> complement) {
        List<Word> words = new ArrayList<>(complement);
        for (Quotation quotation : unspoken()) {
            int last = words.get(words.size() - 1).index();
            List<Word> spoken = verb.sentence().words().stream()
                    .filter(word -> quotation.inner().contains(word.span()))
                    .toList();
            if (!spoken.isEmpty() && isJoined(last, spoken.get(0).index())) {
                speech.attribute(quotation);
                words.addAll(verb.sentence()
                        .words(last + 1, spoken.get(spoken.size() - 1).index()));
            }
        }
        return words;
    }

    /** Whether nothing but punctuation and small words stands between two words. */
    private boolean isJoined(int before, int after) {
        return after > before
                && after - before <= WIDEST_JOINT
                && verb.sentence().words(before + 1, after - 1).stream().allMatch(word -> switch (word.upos()) {
                    case PUNCT, CCONJ, SCONJ, ADP, DET -> true;
                    default -> false;
                });
    }

    /** Whether some of the words stand outside quotation marks, and no quotation among them goes on behind the sentence. */
    private boolean isMoreThanSpeech(List<Word> words) {
        int end = verb.sentence().span().end();
        boolean outsideSpeech = false;
        for (Word word : words) {
            Quotation around = speech.around(word);
            if (around != null && speech.around(verb) == null && around.inner().end() > end) {
                return false;
            }
            outsideSpeech |= Objects.equals(around, speech.around(verb)) && word.upos() != Upos.PUNCT;
        }
        return outsideSpeech;
    }

    /** The direct speech beside the verb that has no speaker yet. */
    private List<Quotation> unspoken() {
        return speech.beside(verb.sentence(), verb).stream()
                .filter(quotation -> !speech.isAttributed(quotation))
                .toList();
    }

    private @Nullable Content quoted() {
        if (speech.around(verb) != null) {
            return null;
        }
        List<Quotation> quotations = unspoken().stream()
                .filter(quotation -> !isSaidByAnother(quotation))
                .toList();
        quotations.forEach(speech::attribute);
        return quotations.isEmpty() ? null : Content.of(quotations);
    }

    /** Whether a quotation hangs on another verb below this one: "“...”, said the general, adding that it was “...”". */
    private boolean isSaidByAnother(Quotation quotation) {
        for (Word word : verb.sentence().words()) {
            if (quotation.inner().contains(word.span())) {
                for (Word up = word; up != null && up != verb; up = up.head()) {
                    if (!quotation.inner().contains(up.span())
                            && up.upos() == Upos.VERB
                            && up.relates("advcl", "conj")
                            && up.isUnder(verb)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** The clause that says what is said: with "dat" or without, with "te" if {@code infinitive}, or after a colon; empty if there is none. */
    private List<Word> complement(boolean infinitive) {
        for (Word head : cue) {
            for (Word child : head.children("ccomp", "csubj", "xcomp", "advcl", "acl", "parataxis", "obj")) {
                if (!cue.contains(child) && isComplement(child, infinitive)) {
                    return withSharedArgument(child);
                }
            }
        }
        Word misplaced = misplacedComplement();
        return misplaced == null ? List.of() : misplaced.subtree();
    }

    /**
     * The words of a complement, and of its subject where that stands with the verb above: "the army is said to have fired", "urged
     * the residents to leave".
     */
    private List<Word> withSharedArgument(Word complement) {
        List<Word> words = new ArrayList<>(complement.subtree());
        boolean lacksSubject = complement.relates("xcomp", "advcl", "ccomp") && complement.child("nsubj") == null;
        Word shared = lacksSubject ? verb.child("nsubj:pass", "obj", "iobj") : null;
        if (shared != null && !outside.contains(shared) && shared.index() < complement.index()) {
            words.addAll(new NounPhrase(shared).words());
        }
        return words;
    }

    /** A clause with "that" behind the verb which the parser hung on a noun between them. */
    private @Nullable Word misplacedComplement() {
        for (Word argument : verb.children("nsubj", "obj", "iobj", "obl", "advmod", "xcomp")) {
            if (isCueNoun.test(argument)) {
                continue;
            }
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
            case "advcl" -> clausal && (clauseWords.isComplement(child) || infinitive && followsObject(child));
            case "acl" -> clausal && clauseWords.isComplement(child);
            case "obj" -> finite && child.upos() == Upos.VERB;
            default -> finite && child.index() > verb.index();
        };
    }

    /** "forbade the residents to leave": an infinitive right behind the object. */
    private boolean followsObject(Word child) {
        Word mark = child.child("mark");
        Word object = verb.child("obj", "iobj");
        if (mark == null || object == null || !"Inf".equals(child.feature("VerbForm"))) {
            return false;
        }
        List<Word> words = new NounPhrase(object).words();
        return mark.index() == words.get(words.size() - 1).index() + 1;
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

    /** The phrase of {@code head} and {@code more} words of the verb; the sentence before where it only points back. */
    private @Nullable Content phrase(@Nullable Word head, List<Word> more) {
        if (head == null || outside.contains(head)) {
            return null;
        }
        if (clauseWords.pointsBack(head)) {
            return sentenceBefore();
        }
        List<Word> words = new ArrayList<>(new NounPhrase(head).words());
        head.children("acl").stream()
                .filter(clauseWords::isComplement)
                .forEach(clause -> words.addAll(clause.subtree()));
        words.addAll(more);
        if (accused != null && accused.index() < head.index()) {
            words.addAll(head.children("case", "mark"));
        }
        return words(words);
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
