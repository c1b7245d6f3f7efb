package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
    private static final List<NameTag> TAGS = Stream.of(
                    "O", "B-PER", "I-PER", "E-PER", "S-PER", "B-LOC", "E-LOC", "S-LOC")
            .map(NameTag::parse)
            .toList();
    private final NameDecoder decoder = new NameDecoder(TAGS);

    @Test
    void readsNamesOfOneAndOfSeveralWords() {
        assertThat(names("O", "S-LOC", "B-PER", "I-PER", "E-PER", "S-PER"))
                .containsExactly(
                        new Name(NameType.LOC, 1, 1), new Name(NameType.PER, 2, 4), new Name(NameType.PER, 5, 5));
    }

    @Test
    void repairsANameThatDoesNotEnd() {
        assertThat(names("B-PER", "O")).hasSizeLessThanOrEqualTo(1);
        assertThat(names("O", "B-PER")).isIn(List.of(), List.of(new Name(NameType.PER, 1, 1)));
    }

    @Test
    void takesTheBestWholeNameOverTheBestTags() {
        // Alone, "O E-LOC" is best; the second best of the first word makes it a name.
        float[][] scores = new float[2][TAGS.size()];
        scores[0][0] = 3;
        scores[0][5] = 2;
        scores[1][6] = 5;
        assertThat(decoder.names(scores)).containsExactly(new Name(NameType.LOC, 0, 1));
    }

    private List<Name> names(String... tags) {
        float[][] scores = new float[tags.length][TAGS.size()];
        for (int word = 0; word < tags.length; word++) {
            scores[word][TAGS.indexOf(NameTag.parse(tags[word]))] = 1;
        }
        return decoder.names(scores);
    }
}
