package org.wederhoor.reading.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/** Sentences and the tolls they tell: 3, 3+ (open above), 3-5. */
class HarmWordsTest {
    /** A sentence that the parser reads wrongly costs at most so many of a file's examples. */
    private static final double FEW = 0.02;

    private static final Map<Language, TollFinder> FINDERS = Examples.all().stream()
            .map(Examples::language)
            .collect(Collectors.toMap(language -> language, TollFinder::new));

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void readsTheExampleOfEveryHarm(Examples examples) {
        examples.allBut(FEW, "harms.tsv", row -> isRead(row, examples));
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void readsTheExampleOfEveryWordAroundCounts(Examples examples) {
        examples.allBut(FEW, "counting.tsv", row -> isRead(row, examples));
    }

    private static boolean isRead(Table.Row row, Examples examples) {
        return tolls(row.get("example"), examples).equals(row.get("expected"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Er vielen negen doden en twintig gewonden.                                                   | killed 9, wounded 20
                    Een man werd doodgeschoten.                                                                  | killed 1
                    Bij de aanval kwamen een vrouw en haar twee kinderen om.                                     | killed 3
                    Bij de aanslag vielen geen gewonden.                                                         | wounded 0
                    Het dodental steeg tot acht.                                                                 | killed 8
                    Het dodental steeg van vijf naar acht.                                                       | killed 5, killed 8
                    De artsen telden minstens zes doden en tussen de 20 en 30 gewonden.                          | killed 6+, wounded 20-30
                    Tientallen mensen raakten gewond.                                                            | wounded 24+
                    Een 12-jarige jongen raakte gewond.                                                          | wounded 1
                    Er vielen doden en gewonden.                                                                 | -
                    De soldaten trokken zich 20 kilometer terug.                                                 | -
                    Er vielen twaalf doden, onder wie drie kinderen.                                             | killed 12
                    Volgens de politie zijn vijf betogers opgepakt en raakten twee agenten gewond.               | captured 5, wounded 2
                    Bij gevechten zijn vijftig opstandelingen en zes soldaten gedood.                            | killed 50, killed 6
                    Het leger doodde tien strijders en nam er vijf gevangen.                                     | killed 10, captured 5
                    In totaal kwamen 38 mensen om het leven, onder wie negen kinderen, en raakten er 112 gewond. | killed 38, wounded 112
                    Het aantal doden is opgelopen tot 52, het aantal gewonden tot 130.                           | killed 52, wounded 130
                    De beschieting eiste het leven van vier burgers.                                             | killed 4
                    Daarbij vielen volgens de burgemeester drie doden, het leger spreekt van zeven.              | killed 3, killed 7
                    Zeker 5.000 mensen zijn op de vlucht.                                                        | displaced 5000+
                    Een raket doodde drie leden van een gezin.                                                   | killed 3
                    Drie mannen en twee vrouwen werden vermoord.                                                 | killed 5
                    Twee van de gewonden zijn er slecht aan toe.                                                 | -
                    Onder de slachtoffers zijn twee journalisten.                                                | -
                    De aanslag kostte aan dertig mensen het leven.                                               | killed 30
                    Meer dan honderd mensen werden gearresteerd.                                                 | captured 100+
                    De burgemeester van de stad werd ontvoerd.                                                   | captured 1
                    Rebellenleider Jan Kabila is bij de aanval gedood.                                           | killed 1
                    Van de 40 passagiers overleefden er drie.                                                    | -
                    Ruim 1,2 miljoen mensen sloegen op de vlucht.                                                | displaced 1200000+
                    Er zijn nog steeds 14 mensen vermist.                                                        | missing 14
                    Bij de botsingen raakten achttien betogers en vier agenten gewond.                           | wounded 18, wounded 4
                    Er kwamen geen burgers om het leven.                                                         | -
                    Niemand raakte gewond.                                                                       | wounded 0
                    Vier doden en elf gewonden bij aanval op markt                                               | killed 4, wounded 11
                    De inval leidde tot de dood van twee kinderen.                                               | killed 2
                    Bij de explosie zijn acht doden gevallen en zijn er 20 mensen naar het ziekenhuis gebracht.  | killed 8
                    Het aantal mensen dat bij de aanval omkwam, steeg tot zestien.                               | killed 16
                    Duizenden militairen zijn gedood of gewond geraakt.                                          | harmed 2000+
                    De arts sprak over 80 mensen in massagraven.                                                 | killed 80
                    Een gezin van vijf kwam om.                                                                  | killed 5
                    Er vielen negen doden. Volgens de politie zijn het er elf.                                   | killed 9, killed 11
                    Er vielen twee doden, en het leger schoot 21 van de 23 op de stad afgevuurde raketten neer.  | killed 2
                    Zes gewonden, van wie drie ernstig.                                                          | wounded 6
                    De verdachten werden opgepakt bij drie verschillende acties.                                 | -
                    Bij de aanval vielen 99.807.579 doden.                                                       | -
                    Er zijn wereldwijd 122 miljoen mensen op de vlucht.                                          | displaced 122000000
                    Er zijn 900 miljoen mensen op de vlucht.                                                     | -
                    Er vielen 1 250 doden en 40 000 gewonden.                                                    | killed 1250, wounded 40000
                    """)
    void readsDutch(String sentence, String expected) {
        assertThat(tolls(sentence, Examples.in("nl"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nine people were killed and twenty wounded.                                        | killed 9, wounded 20
                    At least forty-seven people were killed and 1,200 wounded, including nine nurses.  | killed 47+, wounded 1200
                    The blast left 12 dead and 30 wounded.                                             | killed 12, wounded 30
                    The shelling claimed the lives of 12 civilians.                                    | killed 12
                    The death toll rose to 31 from 25.                                                 | killed 31, killed 25
                    The death toll rose from 25 to 31.                                                 | killed 25, killed 31
                    A 12-year-old boy was hurt and two others went missing.                            | wounded 1, missing 2
                    Nobody was hurt and there were no casualties.                                      | wounded 0, harmed 0
                    More than half a million people have fled their homes.                             | displaced 500000+
                    Gunmen shot dead two police officers.                                              | killed 2
                    Two dozen soldiers lost their lives; a couple of hundred were injured.             | killed 24, wounded 200+
                    Militants killed 21 people, mostly women, and abducted dozens more.                | killed 21, captured 24+
                    No one was injured in the attack.                                                  | wounded 0
                    Twelve people were killed, five of them children.                                  | killed 12
                    Five people, including a child, were killed and 12 wounded.                        | killed 5, wounded 12
                    Forty people are now known to have died; at first it was thirty.                   | killed 40, killed 30
                    Hundreds were killed or wounded.                                                   | harmed 200+
                    The shells killed or wounded forty soldiers.                                       | harmed 40
                    Nobody was reported killed or hurt.                                                | harmed 0
                    The army spoke of 130 rebels slain.                                                | killed 130
                    More than 40 guards are listed as injured, up from 34 on Sunday.                   | wounded 40+, wounded 34
                    The mayor counted nine dead. The police acknowledged six.                          | killed 9, killed 6
                    A family of four was killed.                                                       | killed 4
                    The number of people killed in the raid rose to 31.                                | killed 31
                    The rebels kidnapped 20 girls and fled into the bush.                              | captured 20
                    At least two residents put the death toll at 37.                                   | killed 37
                    Three of the wounded died.                                                         | killed 3
                    Thirteen of the dead were killed by drones.                                        | -
                    Ten of the wounded were policemen.                                                 | -
                    A bomb went off on platform No 1, but no one was hurt.                             | wounded 0
                    Two nurses died and 16 had suffered serious wounds.                                | killed 2, wounded 16
                    A UN body condemned the attack.                                                    | -
                    The group numbered more than 150.                                                  | -
                    The attack killed 99,807,579 people.                                                | -
                    Some 122 million people are displaced worldwide.                                   | displaced 122000000
                    Between 20 and 99,807,579 people were killed.                                      | -
                    The blast killed nine people and wounded twelve.                                   | killed 9, wounded 12
                    Gunmen killed nine people and wounded 12 others in the village of Maro on Monday.  | killed 9, wounded 12
                    The shells killed two civilians and injured dozens more.                           | killed 2, wounded 24+
                    At least 1 250 people were killed and 40 000 wounded.                              | killed 1250+, wounded 40000
                    """)
    void readsEnglish(String sentence, String expected) {
        assertThat(tolls(sentence, Examples.in("en"))).isEqualTo(expected);
    }

    private static String tolls(String text, Examples examples) {
        TollFinder finder = Objects.requireNonNull(FINDERS.get(examples.language()));
        String tolls = finder.find(examples.parsed(text), List.of()).stream()
                .map(mention -> text(mention.toll()))
                .distinct()
                .collect(Collectors.joining(", "));
        return tolls.isEmpty() ? "-" : tolls;
    }

    private static String text(Toll toll) {
        String harm = toll.harm().name().toLowerCase(Locale.ROOT);
        if (toll.high() == null) {
            return harm + " " + toll.low() + "+";
        }
        int high = Objects.requireNonNull(toll.high());
        return harm + " " + (high == toll.low() ? String.valueOf(high) : toll.low() + "-" + high);
    }
}
