package org.wederhoor.reading.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Looks for texts that break the rules, with {@code JAZZER_FUZZ=1}; what it finds belongs into {@link RandomTextTest}. */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class TextFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void anyTextHolds(FuzzedDataProvider data) {
        TextInvariants.hold(data.consumeRemainingAsString());
    }
}
