package org.wederhoor.reading.place.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyBytesTest {
    @ParameterizedTest
    @CsvSource({"goma, 4", "khan yunis, 10", "бахмут, 6", "луганська область, 17", "رفح, 3", "צפת, 3", "東京, 8", "𐐨, 4"
    })
    void lettersTakeOneByteWhereTheyAreCommon(String key, int length) {
        byte[] bytes = KeyBytes.of(key);
        assertThat(bytes).hasSize(length).doesNotContain((byte) 0);
    }

    @ParameterizedTest
    @CsvSource({"а, a", "東, 京", "رفح, رفه", "бахмут, бахмута", "ж, ל"})
    void differentKeysHaveDifferentBytes(String one, String other) {
        assertThat(KeyBytes.of(one)).isNotEqualTo(KeyBytes.of(other));
    }
}
