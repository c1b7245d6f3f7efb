package org.wederhoor.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Attribution;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.text.ReportText;

/** Sentences and what they attribute: "source: content"; a content in parts has "…" between them. */
class AttributionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # in part quoted, the clause is said as a whole
                    The mayor said that the town was “safe for all who stay”. | The mayor: that the town was “safe for all who stay
                    # a speaker behind a quotation, and one between commas
                    “We did not fire on the school that day,” General Ivo Marn (retired) said on Friday. | General Ivo Marn (retired): We did not fire on the school that day,
                    The bridge, the ministry stressed, was never hit. | the ministry: The bridge … was never hit
                    # a relative clause says what the noun before it says
                    The army, which denied that it had shelled the village, left on Monday. | The army: that it had shelled the village
                    # whom somebody tells is no content, whom somebody orders is
                    The doctor told reporters that the ward was full. | The doctor: that the ward was full
                    The governor urged residents to leave the town. | The governor: residents to leave the town
                    # what is only said to be so has its subject beside it
                    The rebels are said to have taken the town. | : The rebels … to have taken the town
                    # the noun has its own clause, the verb the noun
                    They denied reports that the port had fallen. | They: reports that the port had fallen
                    # a verdict belongs to what is judged
                    The envoy called the raid a crime. | The envoy: the raid a crime
                    """)
    void whoSaysWhat(String sentence, String expected) {
        assertThat(attributed("en", sentence)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | The council had its reasons for the delay.
                    en | “I think we will stay,” it read on the wall.
                    en | Read the whole report on our site.
                    en | No group claimed the attack.
                    nl | Niemand eiste de aanslag op.
                    """)
    void attributesNothingThatNobodySaid(String language, String sentence) {
        assertThat(attributed(language, sentence))
                .noneMatch(told -> told.contains("delay")
                        || told.startsWith("I:")
                        || told.contains("site")
                        || told.contains("attack")
                        || told.contains("aanslag"));
    }

    private static List<String> attributed(String language, String sentence) {
        ReportText text = new ReportText(sentence);
        return Examples.in(language).reading(sentence).attributions().stream()
                .map(attribution -> told(attribution, text))
                .toList();
    }

    private static String told(Attribution attribution, ReportText text) {
        return words(attribution.source(), text) + ": " + words(attribution.content(), text);
    }

    private static String words(List<Span> spans, ReportText text) {
        return spans.stream().map(text::of).collect(Collectors.joining(" … "));
    }
}
