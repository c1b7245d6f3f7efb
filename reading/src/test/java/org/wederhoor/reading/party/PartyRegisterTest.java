package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.place.Countries;

/** The party register: every name is found, in every language, as the party it is; a file of one's own is laid over it. */
class PartyRegisterTest {
    private static final PartyRegister REGISTER = PartyRegister.bundled();
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** A sentence in which any name can stand, by language. */
    private static final Map<String, String> CARRIERS =
            Map.of("nl", "Volgens %s is het bericht onjuist.", "en", "According to %s, the report is false.");

    /** The share of names that may be missed: what the language model makes of a strange name differs from version to version. */
    private static final double FEW = 0.01;

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void everyNameIsFoundAsTheParty(Examples examples) {
        String language = examples.language().code();
        String carrier = Objects.requireNonNull(CARRIERS.get(language), language);
        PartyFinder finder = new PartyFinder(examples.lexicons(), new Countries(examples.language()), REGISTER);
        List<String> missed = new ArrayList<>();
        int names = 0;
        for (KnownParty party : REGISTER.parties()) {
            String text = party.names(language).stream()
                    .map(name -> String.format(Locale.ROOT, carrier, name))
                    .collect(Collectors.joining("\n\n"));
            List<PartyMention> found =
                    finder.find(examples.parsed(text), List.of()).mentions();
            for (String name : party.names(language)) {
                names++;
                if (found.stream().noneMatch(mention -> isThat(mention, party, name))) {
                    missed.add(name);
                }
            }
        }
        assertThat((double) missed.size() / names).as("missed: %s", missed).isLessThanOrEqualTo(FEW);
    }

    private static boolean isThat(PartyMention found, KnownParty party, String name) {
        return party.id().equals(found.knownAs()) && found.kind() == party.kind() && name.equals(found.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void knowsHundredsOfPartiesInEachLanguage(String language) {
        assertThat(REGISTER.parties().stream().filter(party -> party.names().containsKey(language)))
                .hasSizeGreaterThan(1400);
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void givesNoNameToTwoParties(Examples examples) {
        assertThat(REGISTER.parties().stream()
                        .flatMap(party -> party.names(examples.language().code()).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsTheCountryOfEveryParty() {
        assertThat(REGISTER.parties())
                .extracting(KnownParty::country)
                .filteredOn(Objects::nonNull)
                .allMatch(country -> COUNTRIES.contains(country) || country.equals("XK"));
    }

    @Test
    void saysWhereEveryRowComesFrom() {
        Table table = Table.resource("/org/wederhoor/reading/parties/register.tsv");
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.get("provenance")).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Wjatscheslaw Gladkow,   vyacheslav-gladkov",
        "Вячеслав Гладков,       vyacheslav-gladkov",
        "Abdelfattah Boerhan,    abdel-fattah-al-burhan",
        "Viatcheslav Volodine,   vyacheslav-volodin",
        "Jahja Sinwar,           yahya-sinwar",
        "Alexandre Loukachenko,  alexander-lukashenko"
    })
    void knowsAPersonInOtherSpellings(String name, String id) {
        KnownParty person = new KnownNames(REGISTER, new Language("en")).person(name);
        assertThat(person).isNotNull().extracting(KnownParty::id).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gladkow", "Pjotr Gladkow", "Boris Volodine", "Mohammed Boerhan", ""})
    void takesNobodyForHisNamesake(String name) {
        assertThat(new KnownNames(REGISTER, new Language("en")).person(name)).isNull();
    }

    @ParameterizedTest(name = "{0} to {1}, on {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2019-05-20, '',         2023-05-23, true",
                "2019-05-20, '',         2019-05-19, false",
                "2019,       2021,       2021-12-31, true",
                "2019,       2021,       2022-01-01, false",
                "2023-02,    2023-02,    2023-02-28, true",
                "'',         2024-02-29, 2024-03-01, false",
                "'',         '',         2024-03-01, true",
                "2019,       2021,       -,          true"
            })
    void aTermCoversADay(String from, String to, LocalDate day, boolean covered) {
        assertThat(Term.of(from, to).covers(day)).isEqualTo(covered);
    }

    @Test
    void aFileOfOnesOwnComesFirst() {
        PartyRegister register = REGISTER.with(own("my-front\tarmed_group\tSalvation Front, Hamas"));

        assertThat(named(register, "Salvation Front").kind()).isEqualTo(PartyKind.ARMED_GROUP);
        assertThat(named(register, "Hamas").id()).isEqualTo("my-front");
        assertThat(named(register, "Hezbollah").id()).isEqualTo("hezbollah");
    }

    @Test
    void aRowOfOnesOwnAddsToTheOneWithItsId() {
        PartyRegister register = REGISTER.with(own("hezbollah\torganisation\tParty of God"));

        assertThat(named(register, "Party of God")).isEqualTo(named(register, "Hezbollah"));
        assertThat(named(register, "Hezbollah").kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(named(register, "Hezbollah").country()).isEqualTo("LB");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "My Front;armed_group;Front       | own.tsv:2: 'My Front' is no id; write it in small letters, digits and hyphens",
                "my-front;gang;Front              | own.tsv:2: no such kind of party: 'gang'; there are [state, government,",
                "my-front;armed_group;            | own.tsv:2: a party without a name; give it one in the column of a language",
                "my-front;armed_group;Front;Syria | own.tsv:2: 'Syria' is no country; write its two letters of ISO 3166, such as UA",
                "my-front;armed_group;Front;SY;me | own.tsv:2: speaks for 'me', which is the id of no party; add a row for it",
                "my-front;armed_group;Front;;;may | own.tsv:2: from and to are a year, a month or a day, such as 2019, 2019-05 or 2019-05-20"
            })
    void saysWhatIsWrongAndWhere(String row, String problem) {
        assertThatThrownBy(() -> REGISTER.with(own(row.replace(';', '\t'))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(problem);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind,en         | own.tsv: there is no column 'id'",
                "id,kind         | own.tsv: there is no column for names; add one per language, such as nl or en",
                "id,kind,English | own.tsv: there is no column 'English', only [country, from, id, kind,"
            })
    void saysWhichColumnsItNeeds(String columns, String problem) {
        Table own = Table.parse("own.tsv", columns.replace(',', '\t') + "\n");
        assertThatThrownBy(() -> REGISTER.with(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(problem);
    }

    private static Table own(String row) {
        return Table.parse("own.tsv", "id\tkind\ten\tcountry\tspeaks_for\tfrom\n" + row + "\n");
    }

    private static KnownParty named(PartyRegister register, String name) {
        return Objects.requireNonNull(new KnownNames(register, new Language("en")).named(name), name);
    }
}
