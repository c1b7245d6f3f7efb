package org.wederhoor.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** Which time an event has, marked by brackets, in reports of Wednesday 15 May 2024; ~ is inferred and not said. */
class ChronologyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Het leger heeft zondag een dorp [beschoten].                                              | 2024-05-12
                    nl | Bij de [aanval] van zondag kwamen drie mensen om.                                         | 2024-05-12
                    nl | Bij de aanval van zondag kwamen drie mensen [om].                                         | 2024-05-12
                    nl | De minister zei maandag dat het leger een dorp heeft [beschoten].                         | -
                    nl | Het leger meldde maandag dat het een dorp heeft [ingenomen].                              | ~2024-05-13
                    nl | Het leger heeft zondag een dorp beschoten. Daarbij [kwamen] drie mensen om.               | ~2024-05-12
                    nl | Het leger heeft zondag een dorp beschoten. Vorig jaar [viel] de hoofdstad.                | 2023-01-01..2023-12-31
                    nl | Het leger heeft zondag een dorp beschoten. In maart 2022 viel de hoofdstad. Er [kwamen] toen honderd mensen om. | 2022-03-01..2022-03-31
                    nl | Op 3 mei viel de stad. De dag daarna [trok] het leger weg.                                | 2024-05-04
                    nl | Op 12 mei viel de stad. Sindsdien wordt er [gevochten].                                   | 2024-05-12..2024-05-15
                    nl | Het dorp is nu leeg. Er [vielen] drie doden.                                              | -
                    nl | Er [vielen] drie doden.                                                                   | -
                    nl | Het leger [beschoot] het dorp in de nacht van zondag op maandag.                          | 2024-05-12..2024-05-13
                    nl | Rebellen vielen op 3 mei de stad aan. Drie dagen na de aanval [beschoot] het leger een dorp. | 2024-05-06
                    nl | Rebellen vielen op 3 mei de stad aan. Drie dagen na de [aanval] beschoot het leger een dorp. | -
                    nl | Rebellen vielen op 3 mei de stad aan. Een dag eerder werd een agent [doodgeschoten].        | 2024-05-02
                    nl | Rebellen vielen op 3 mei de stad aan. De dag ervoor [veroverden] ze een brug.               | 2024-05-02
                    nl | De [beschieting] duurde van 3 tot 5 mei.                                                  | 2024-05-03..2024-05-05
                    nl | Tussen 3 en 5 mei [beschoten] militairen de stad.                                         | 2024-05-03..2024-05-05
                    nl | Een drone [raakte] het depot zondag om 03.15 uur GMT.                                     | 2024-05-12
                    nl | Een drone [raakte] het depot op 3 mei om 23.00 uur plaatselijke tijd.                     | 2024-05-03
                    en | Rebels attacked the town on 3 May. Three days after the attack the army [shelled] a village. | 2024-05-06
                    en | Rebels attacked the town on 3 May. Three days after the [attack] the army shelled a village. | -
                    en | Rebels attacked the town on 3 May. A day earlier, gunmen had [shot] two policemen.        | 2024-05-02
                    en | Rebels attacked the town on 3 May. The previous day they had [captured] a bridge.         | 2024-05-02
                    en | The [shelling] lasted from 3 to 5 May.                                                    | 2024-05-03..2024-05-05
                    en | Between 3 and 5 May soldiers [shelled] the town.                                          | 2024-05-03..2024-05-05
                    en | A drone [hit] the depot at 03:15 GMT on Sunday.                                           | 2024-05-12
                    en | A drone [hit] the depot at 11 p.m. local time on 3 May.                                   | 2024-05-03
                    en | The army [shelled] a village on Sunday.                                                   | 2024-05-12
                    en | Three people died in Sunday's [attack].                                                   | 2024-05-12
                    en | Three people were [killed] in the attack on Sunday.                                       | 2024-05-12
                    en | The minister said on Monday that the army had [shelled] a village.                        | -
                    en | The army reported on Monday that it had [captured] a village.                             | ~2024-05-13
                    en | The army shelled a village on Sunday. Three people [died].                                | ~2024-05-12
                    en | The army shelled a village on Sunday. Last year the capital [fell].                       | 2023-01-01..2023-12-31
                    en | The army shelled a village on Sunday. In October 2023, a hundred people were [killed].    | 2023-10-01..2023-10-31
                    en | The city fell on 3 May. The next day the army [withdrew].                                 | 2024-05-04
                    en | Two soldiers were [killed] before dawn on Monday.                                         | 2024-05-13
                    en | Three people [died].                                                                      | -
                    """)
    void datesEvents(String language, String marked, String expected) {
        int at = marked.indexOf('[');
        ParsedText parsed = Examples.in(language).parsed(marked.replace("[", "").replace("]", ""));
        TimeFinder finder = new TimeFinder(new Language(language));
        Chronology chronology = Chronology.of(parsed, finder.find(parsed, LocalDate.of(2024, 5, 15)));
        assertThat(days(chronology.periodOf(wordAt(parsed, at)))).isEqualTo(expected);
    }

    private static Word wordAt(ParsedText text, int start) {
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (word.span().start() == start) {
                    return word;
                }
            }
        }
        throw new AssertionError("no word at " + start);
    }

    private static String days(@Nullable Period period) {
        if (period == null) {
            return "-";
        }
        String days = period.from().equals(period.to()) ? "" : ".." + period.to();
        return (period.mentions().isEmpty() ? "~" : "") + period.from() + days;
    }
}
