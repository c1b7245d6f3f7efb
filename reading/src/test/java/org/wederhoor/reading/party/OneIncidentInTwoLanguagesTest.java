package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Party;

/** The same incident, told in Dutch and in English, has the same parties: by the register, and by the sound of the names it does not have. */
class OneIncidentInTwoLanguagesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gouverneur Vjatsjeslav Gladkov beschuldigt Oekraïne van de aanval. Kyiv ontkent dat."
                        + "| Governor Vyacheslav Gladkov accuses Ukraine of the attack. Kyiv denies that."
                        + "| UA vyacheslav-gladkov",
                "Het Israëlische leger ontkent de aanval, maar Hamas geeft Israël de schuld."
                        + "| The IDF denies the attack, but Hamas blames Israel."
                        + "| IL hamas il-army",
                "Het Russische ministerie van Defensie zei dat Oekraïense troepen het dorp hebben beschoten."
                        + "| Russia's defence ministry said that Ukrainian troops had shelled the village."
                        + "| ru-defence-ministry ua-army",
                "Volgens het Pentagon hebben de Houthi's een raket op het schip afgevuurd."
                        + "| According to the Pentagon, the Houthis fired a missile at the ship."
                        + "| houthis us-defence-ministry",
                "Volgens generaal Abdel Fattah al-Burhan hebben de Rapid Support Forces de markt beschoten."
                        + "| According to General Abdel-Fattah Burhan, the RSF shelled the market."
                        + "| abdel-fattah-al-burhan rsf",
                "De Iraanse president Masoud Pezeshkian beschuldigde de Verenigde Staten van de aanslag."
                        + "| Iranian President Masoud Pezeshkian accused the United States of the attack."
                        + "| US masoud-pezeshkian"
            })
    void hasTheSameKnownParties(String dutch, String english, String known) {
        assertThat(known(Examples.in("nl"), dutch)).isEqualTo(known);
        assertThat(known(Examples.in("en"), english)).isEqualTo(known);
    }

    private static String known(Examples examples, String report) {
        return examples.reading(report).parties().stream()
                .map(Party::knownAs)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Volgens burgemeester Fjodor Petrenko is de brug vernield, maar commandant Sergej Tsjoebarov ontkent dat."
                        + "| According to Mayor Fyodor Petrenko, the bridge was destroyed, but commander Sergei Chubarov denies that.",
                "Volgens minister Achmad al-Sjarif vielen er drie doden, zei woordvoerder Joesoef Boekari."
                        + "| According to minister Ahmad al-Sharif, three people died, spokesman Yusuf Bukhari said."
            })
    void namesThatTheRegisterHasNotSoundTheSame(String dutch, String english) {
        Map<String, NameIdentity> there = identities(Examples.in("en"), english);
        assertThat(identities(Examples.in("nl"), dutch))
                .hasSize(2)
                .allSatisfy(
                        (name, identity) -> assertThat(there.values().stream().filter(identity::isSameAs))
                                .as("%s among %s", name, there.keySet())
                                .hasSize(1));
    }

    private static Map<String, NameIdentity> identities(Examples examples, String report) {
        return examples.reading(report).parties().stream()
                .map(Party::name)
                .distinct()
                .collect(Collectors.toMap(name -> name, NameIdentity::of));
    }
}
