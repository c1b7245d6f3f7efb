package org.wederhoor.reading;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Looks for reports whose reading breaks the rules, with {@code JAZZER_FUZZ=1}; what it finds belongs into {@link RandomReportTest}. */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class ReportFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void anyReportHolds(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Examples.all().forEach(examples -> ReadingInvariants.hold(examples, text));
    }
}
