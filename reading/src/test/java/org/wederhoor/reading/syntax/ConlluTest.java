package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.Span;

class ConlluTest {
    @Test
    void writesALinePerWord() {
        Word who = new Word(0, new Span(0, 4), "Kyiv", "Kyiv", Upos.PROPN, Map.of(), "nsubj");
        Word does = new Word(
                1, new Span(5, 12), "ontkent", "ontkennen", Upos.VERB, Map.of("Tense", "Pres", "Mood", "Ind"), "root");
        Word stop = new Word(2, new Span(12, 13), ".", ".", Upos.PUNCT, Map.of(), "punct");
        Sentence sentence = new Sentence(
                0, 0, List.of(who, does, stop), new int[] {1, -1, 1}, List.of(new Name(NameType.LOC, 0, 0)));
        assertThat(Conllu.of(List.of(sentence))).isEqualTo("""
                        1	Kyiv	Kyiv	PROPN	_	_	2	nsubj	_	Name=B-LOC
                        2	ontkent	ontkennen	VERB	_	Mood=Ind|Tense=Pres	0	root	_	SpaceAfter=No
                        3	.	.	PUNCT	_	_	2	punct	_	_

                        """);
    }
}
