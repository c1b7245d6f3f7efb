package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.text.Token;
import org.wederhoor.reading.text.TokenSentence;

/** The Dutch model on sentences it must get right, and on input that no model expects. */
class ParserTest {
    private static final Parser PARSER = new Parser(new Language("nl"));

    @Test
    void readsAPlainSentence() {
        Sentence sentence = parse("De gouverneur meldt dat zes burgers gewond raakten .");
        Word says = sentence.root();
        assertThat(says.lemma()).isEqualTo("melden");
        assertThat(says.upos()).isEqualTo(Upos.VERB);
        assertThat(says.feature("VerbForm")).isEqualTo("Fin");
        assertThat(says.child("nsubj")).hasToString("gouverneur/NOUN/nsubj");
        assertThat(says.child("ccomp")).isNotNull();
        assertThat(sentence.words().get(5).lemma()).isEqualTo("burger");
        assertThat(sentence.words().get(5).feature("Number")).isEqualTo("Plur");
        assertThat(sentence.words().get(8).relation()).isEqualTo("punct");
    }

    @Test
    void knowsLemmasOfIrregularForms() {
        assertThat(parse("De rebellen kwamen gisteren .").words())
                .extracting(Word::lemma)
                .startsWith("de", "rebel", "komen");
    }

    @Test
    void givesSeparableVerbsTheirWholeLemma() {
        Sentence sentence = parse("Het leger viel de stad aan .");
        assertThat(sentence.root().lemma()).isEqualTo("aanvallen");
        assertThat(sentence.words().get(5).relation()).isEqualTo("compound:prt");
    }

    @Test
    void readsAPassive() {
        Sentence sentence = parse("De stad werd door het leger ingenomen .");
        assertThat(sentence.root().lemma()).isEqualTo("innemen");
        assertThat(sentence.root().child("nsubj:pass")).hasToString("stad/NOUN/nsubj:pass");
        assertThat(sentence.words().get(5).relates("obl")).isTrue();
    }

    @Test
    void findsNames() {
        Sentence sentence = parse("President Vladimir Poetin sprak in Moskou met de Russische minister .");
        assertThat(sentence.names())
                .containsExactly(
                        new Name(NameType.PER, 1, 2), new Name(NameType.LOC, 5, 5), new Name(NameType.DEM, 8, 8));
    }

    @Test
    void keepsTheOrderOfTheSentences() {
        List<TokenSentence> sentences = List.of(
                tokens("Dat meldt het leger van het land aan de grens ."),
                tokens("Nee ."),
                tokens("Kyiv ontkent dat ."));
        List<Sentence> parsed = PARSER.parse(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(parsed.get(i).index()).isEqualTo(i);
            assertThat(parsed.get(i).words()).extracting(Word::form).containsExactlyElementsOf(forms(sentences.get(i)));
        }
    }

    @Test
    void givesTheSameParseAgain() {
        List<TokenSentence> sentences = List.of(tokens("Oekraïne volgt de gebeurtenissen ."), tokens("Oprukken"));
        assertThat(describe(PARSER.parse(sentences))).isEqualTo(describe(PARSER.parse(sentences)));
    }

    @Test
    void parsesNothing() {
        assertThat(PARSER.parse(List.of())).isEmpty();
    }

    @Test
    void parsesWhatIsNoLanguage() {
        for (String odd : List.of("x", "😀 😀", ". . . . .", "Привет العربية 北京", "\ufeff", "aan aan aan aan")) {
            assertThat(parse(odd).words()).hasSize(odd.split(" ", -1).length);
        }
    }

    @Test
    void parsesALongSentence() {
        assertThat(parse(String.join(" ", Collections.nCopies(250, "aanval"))).words())
                .hasSize(250);
    }

    private static Sentence parse(String text) {
        return PARSER.parse(List.of(tokens(text))).get(0);
    }

    private static TokenSentence tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : text.split(" ", -1)) {
            int end = at + form.codePointCount(0, form.length());
            tokens.add(new Token(new Span(at, end), form));
            at = end + 1;
        }
        return new TokenSentence(0, tokens);
    }

    private static List<String> forms(TokenSentence sentence) {
        return sentence.tokens().stream().map(Token::form).toList();
    }

    private static List<String> describe(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(word -> word + " " + word.lemma() + " " + word.head())
                .toList();
    }
}
