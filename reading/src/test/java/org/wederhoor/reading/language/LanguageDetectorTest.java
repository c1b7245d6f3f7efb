package org.wederhoor.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            Het leger zegt dat er bij de aanval geen burgers zijn omgekomen.             => nl
            Rebellen ontkennen de beschieting van het kamp                               => nl
            De regering wijst elke betrokkenheid van de hand.                            => nl
            Die weermag sê dat geen burgerlikes in die aanval gesterf het nie.           => af
            Hulle het gister nie oor die ontploffing gepraat nie.                        => af
            Die Armee erklärte, bei dem Angriff seien keine Zivilisten getötet worden.   => de
            Moskau weist die Vorwürfe zurück und spricht von einer Provokation.          => de
            The army said that no civilians had died in the attack.                      => en
            Kyiv denies that it was behind the explosion.                                => en
            L’armée a déclaré qu’aucun civil n’était mort dans l’attaque.                => fr
            El ejército aseguró que no hubo civiles muertos en el ataque.                => es
            L’esercito ha detto che nell’attacco non sono morti civili.                  => it
            O exército disse que não morreram civis no ataque.                           => pt
            Hæren siger, at ingen civile blev dræbt ved angrebet.                        => da
            Hæren sier at ingen sivile ble drept i angrepet.                             => no
            Armén säger att inga civila dödades i attacken.                              => sv
            Armeijan mukaan hyökkäyksessä ei kuollut siviilejä, mutta se on kiistetty.   => fi
            Armia twierdzi, że w ataku nie zginęli cywile.                               => pl
            Armáda tvrdí, že při útoku nezahynuli žádní civilisté.                       => cs
            Hadsereg szerint nem haltak meg civilek, és ez a támadás nem volt jogos.     => hu
            Ordu, saldırıda hiçbir sivilin ölmediğini ve bunun doğru olmadığını söyledi. => tr
            Армия заявила, что при атаке мирные жители не погибли.                       => ru
            Армія заявила, що під час атаки цивільні не загинули.                        => uk
            Армията заяви, че при атаката няма загинали цивилни, но това не е така.      => bg
            Војска тврди да у нападу није било погинулих цивила и да је то лаж.          => sr
            قال الجيش إن الهجوم لم يسفر عن مقتل مدنيين                                   => ar
            ارتش گفت که در این حمله هیچ غیرنظامی کشته نشده است                           => fa
            הצבא אמר כי לא נהרגו אזרחים בתקיפה                                           => he
            Ο στρατός λέει ότι δεν σκοτώθηκαν άμαχοι.                                    => el
            军方表示，袭击中没有平民死亡。                                                      => zh
            軍は、攻撃で民間人は死亡していないと述べた。                                             => ja
            """)
    void sentences(String text, String code) {
        assertThat(DETECTOR.detect(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "123 !?", "👍👍", "\uD800", "'"})
    void withoutWordsTheLanguageIsUnknown(String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(new Detection(Detection.UNKNOWN, 0));
    }

    @Test
    void reportsAreTold() {
        String report = "Het leger zegt dat er geen doden zijn. De rebellen spreken dat tegen. ".repeat(3);
        assertThat(DETECTOR.detect(report).confidence()).isGreaterThan(0.99);
    }

    @Test
    void languagesHaveNames() {
        assertThat(new Detection("sv", 1).name()).isEqualTo("Swedish");
        assertThat(new Detection(Detection.UNKNOWN, 0).name()).isEqualTo("an unknown language");
    }
}
