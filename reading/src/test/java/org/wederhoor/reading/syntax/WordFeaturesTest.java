package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The network must see in Java what it saw in training: {@code training/tests/test_features.py} reads the same file. */
class WordFeaturesTest {
    @TestFactory
    Stream<DynamicTest> computesTheRowsOfTheSharedTestVector() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(WordFeaturesTest.class.getResourceAsStream("feature_vectors.json"))) {
            JsonNode vectors = JsonMapper.shared().readTree(in);
            Map<String, Integer> flags = new HashMap<>();
            vectors.get("word_flags")
                    .properties()
                    .forEach(entry -> flags.put(entry.getKey(), entry.getValue().asInt()));
            WordFeatures features = new WordFeatures(new WordFlags(flags));
            return vectors
                    .get("words")
                    .valueStream()
                    .map(row -> DynamicTest.dynamicTest(row.get("word").asString(), () -> {
                        IntBuffer computed = IntBuffer.allocate(WordFeatures.WIDTH);
                        features.append(row.get("word").asString(), computed);
                        int[] expected = row.get("features")
                                .valueStream()
                                .mapToInt(JsonNode::asInt)
                                .toArray();
                        assertThat(computed.array()).containsExactly(expected);
                    }))
                    .toList()
                    .stream();
        }
    }
}
