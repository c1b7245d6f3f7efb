package org.wederhoor.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;

/** A text, and its tokens with ‖ between the sentences and ¶ between the paragraphs; ⏎ in the text is a line end. */
class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Language("nl"));
    private static final SentenceSplitter ENGLISH = new SentenceSplitter(new Language("en"));

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            De stad viel. Het leger zweeg.                => De stad viel . ‖ Het leger zweeg .
            Wie schoot er? Niemand weet het!              => Wie schoot er ? ‖ Niemand weet het !
            Volgens dr. Haddad zijn er 3 doden.           => Volgens dr. Haddad zijn er 3 doden .
            Dat zei prof. dr. A.B. de Wit in Gent.        => Dat zei prof. dr. A.B. de Wit in Gent .
            Volgens J. de Boer en M. Kaya klopt het.      => Volgens J. de Boer en M. Kaya klopt het .
            Zij kozen F. (Fatma) Kaya en B. 'Bob' Smit.   => Zij kozen F. ( Fatma ) Kaya en B. ' Bob ' Smit .
            Zij slikte vitamine C. Het hielp niet.        => Zij slikte vitamine C . ‖ Het hielp niet .
            Zij namen eten, geld enz. Daarna brandde het. => Zij namen eten , geld enz. ‖ Daarna brandde het .
            De grens, d.w.z. de rivier, is dicht.         => De grens , d.w.z. de rivier , is dicht .
            Op 5 jan. viel de stad.                       => Op 5 jan. viel de stad .
            Dat zei Jan. Hij bleef.                       => Dat zei Jan . ‖ Hij bleef .
            Zie art. 51 van het handvest.                 => Zie art. 51 van het handvest .
            De buit is 40 mln. euro waard.                => De buit is 40 mln. euro waard .
            De aanval o.l.v. Hassan begon om 14.30 uur.   => De aanval o.l.v. Hassan begon om 14.30 uur .
            Er vielen 1.500 doden. 30 van hen waren kind. => Er vielen 1.500 doden . ‖ 30 van hen waren kind .
            De prijs steeg 2,5 procent (10%).             => De prijs steeg 2,5 procent ( 10% ) .
            Dat was in 2023. De stad is leeg.             => Dat was in 2023 . ‖ De stad is leeg .
            Volgens gen. b.d. De Kruif klopt dat.         => Volgens gen. b.d. De Kruif klopt dat .
            Prof.dr. Kaya twijfelt. Mr. Bos ook.          => Prof.dr. Kaya twijfelt . ‖ Mr. Bos ook .
            Het is koud. -5 graden is normaal.            => Het is koud . ‖ -5 graden is normaal .
            3. De grens blijft dicht.                     => 3. De grens blijft dicht .
            """)
    void fullStops(String text, String expected) {
        assertThat(split(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            The U.S. Central Command confirmed it.        => The U.S. Central Command confirmed it .
            He flew to the U.S. The talks failed.         => He flew to the U.S. ‖ The talks failed .
            Lt. Gen. Mark Hale of the U.N. Mission left.  => Lt. Gen. Mark Hale of the U.N. Mission left .
            They didn't fire. It's the army's version.    => They did n't fire . ‖ It 's the army 's version .
            """)
    void english(String text, String expected) {
        assertThat(split(text, ENGLISH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            ‘Wij deden het niet.’ zei hij.                => ‘ Wij deden het niet . ’ zei hij .
            ‘Waarom?’ vroeg zij. ‘Daarom.’                => ‘ Waarom ? ’ vroeg zij . ‖ ‘ Daarom . ’
            “Wij zijn onschuldig”, aldus Kyiv.            => “ Wij zijn onschuldig ” , aldus Kyiv .
            Hij zei: ‘Wij gaan. Nu.’ Toen vertrok hij.    => Hij zei : ‘ Wij gaan . ‖ Nu . ’ ‖ Toen vertrok hij .
            "Dat is niet waar." Zij zweeg.                => " Dat is niet waar . " ‖ Zij zweeg .
            'Ga weg!', riep hij.                          => ' Ga weg ! ' , riep hij .
            „Wij wachten.” Dat zei Minsk.                 => „ Wij wachten . ” ‖ Dat zei Minsk .
            «Wij wachten.» Dat zei Minsk.                 => « Wij wachten . » ‖ Dat zei Minsk .
            ,,Wij wachten.'' Dat zei Minsk.               => ,, Wij wachten . '' ‖ Dat zei Minsk .
            Zij riep: “Weg hier!” Toen viel de bom.       => Zij riep : “ Weg hier ! ” ‖ Toen viel de bom .
            De ‘veiligheidszone’in het noorden.           => De ‘ veiligheidszone ’ in het noorden .
            De ‘auto’s’ van ’t leger.                     => De ‘ auto’s ’ van ’t leger .
            Hij zei:"Wij gaan."En toen?"Niets."           => Hij zei : " Wij gaan . " ‖ En toen ? ‖ " Niets . "
            "Wij gaan. " Toen vertrok hij.                => " Wij gaan . " ‖ Toen vertrok hij .
            ,,Wij gaan”, zei hij. 'Ga!' riep zij.         => ,, Wij gaan ” , zei hij . ‖ ' Ga ! ' riep zij .
            (Dat is ontkend.) Er is geen bewijs.          => ( Dat is ontkend . ) ‖ Er is geen bewijs .
            De leider (wie ook!) moet gaan.               => De leider ( wie ook ! ) moet gaan .
            Het was een ‘ongeluk’ (!) Volgens Kyiv.       => Het was een ‘ ongeluk ’ ( ! ) Volgens Kyiv .
            """)
    void quotesAndBrackets(String text, String expected) {
        assertThat(split(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            ’s Avonds viel er een drone.                  => ’s Avonds viel er een drone .
            Het was stil. ’s Nachts begon het weer.       => Het was stil . ‖ ’s Nachts begon het weer .
            't Is over. 't Was erg.                       => 't Is over . ‖ 't Was erg .
            ‘s Ochtends in 's-Gravenhage                  => ‘s Ochtends in 's-Gravenhage
            De Sina’a-gevangenis en zo’n 50 auto’s.       => De Sina’a-gevangenis en zo’n 50 auto’s .
            Hans' huis en Marx’ boek                      => Hans' huis en Marx’ boek
            In de jaren ’90 en '80                        => In de jaren ’90 en '80
            drone-aanval, lucht- en artillerievuur        => drone-aanval , lucht- en artillerievuur
            Kamer/Senaat en 24-jarige man(nen)            => Kamer/Senaat en 24-jarige man(nen)
            Lees https://kyiv.example/a?b=1,2. Nu!        => Lees https://kyiv.example/a?b=1,2 . ‖ Nu !
            Mail tip@krant.example, of bel.               => Mail tip@krant.example , of bel .
            Zie www.leger.example/kaart.                  => Zie www.leger.example/kaart .
            Wij staan pal #Goma! @leger zweeg.            => Wij staan pal #Goma ! ‖ @leger zweeg .
            Vrede🕊️ nu 👍🏽👍!                           => Vrede 🕊️ nu 👍🏽👍 !
            Hij wachtte... Toen viel hij.                 => Hij wachtte ... ‖ Toen viel hij .
            Hij wachtte… en viel.                         => Hij wachtte … en viel .
            wacht...maar niet—nooit                       => wacht ... maar niet — nooit
            De stad viel.Het leger zweeg,maar bleef.      => De stad viel . ‖ Het leger zweeg , maar bleef .
            KYIV (ANP) – Er vielen doden.                 => KYIV ( ANP ) – Er vielen doden .
            GOMA - Er vielen doden.                       => GOMA - Er vielen doden .
            Er zijn 2 doden.(ANP) Stil                    => Er zijn 2 doden . ‖ ( ANP ) Stil
            Stad gevallen • Leger ontkent | Kyiv zwijgt   => Stad gevallen ‖ • Leger ontkent ‖ | Kyiv zwijgt
            ER VIELEN DODEN. HET IS STIL.                 => ER VIELEN DODEN . ‖ HET IS STIL .
            er vielen doden. het is stil.                 => er vielen doden . ‖ het is stil .
            """)
    void words(String text, String expected) {
        assertThat(split(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            Stad gevallen⏎⏎De stad viel.⏎⏎Stil.           => Stad gevallen ¶ De stad viel . ¶ Stil .
            Stad gevallen⏎De stad viel. Er is rook.⏎Stil. => Stad gevallen ¶ De stad viel . ‖ Er is rook . ¶ Stil .
            - een tank⏎- twee doden                       => - een tank ¶ - twee doden
            • Eén tank⏎• Twee doden                       => • Eén tank ¶ • Twee doden
            """)
    void paragraphs(String text, String expected) {
        assertThat(split(text)).isEqualTo(expected);
    }

    @Test
    void linesWrappedToAColumnAreOneParagraph() {
        String mail = """
            Stad gevallen
            Het leger heeft maandag de stad in het noorden verlaten, zo zegt
            een woordvoerder. De groep die de stad in handen heeft, ontkent
            dat er burgers zijn omgekomen.
            Dinsdag komt er overleg.
            """;
        assertThat(split(mail))
                .isEqualTo(
                        "Stad gevallen ¶ Het leger heeft maandag de stad in het noorden verlaten , zo zegt een woordvoerder ."
                                + " ‖ De groep die de stad in handen heeft , ontkent dat er burgers zijn omgekomen ."
                                + " ¶ Dinsdag komt er overleg .");
    }

    @Test
    void anEntryOfAListIsNoWrappedLine() {
        assertThat(split("oppervlakte van het gebied: 13.521 vierkante kilometer in het zuiden⏎bevolking: 6.078.600"))
                .contains(" ¶ bevolking");
    }

    @Test
    void offsetsAreCodePoints() {
        List<TokenSentence> sentences = SPLITTER.split(new ReportText("👍 é́n"));
        assertThat(sentences.get(0).tokens())
                .containsExactly(new Token(new Span(0, 1), "👍"), new Token(new Span(2, 5), "é́n"));
    }

    @Test
    void softHyphensAreNoPartOfWords() {
        assertThat(split("De wa\u00ADpen\u00ADstil\u00ADstand houdt.")).isEqualTo("De wapenstilstand houdt .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\u200B\u00A0\t"})
    void nothingGivesNothing(String text) {
        assertThat(SPLITTER.split(new ReportText(text))).isEmpty();
    }

    @Test
    void endlessSentencesAreCut() {
        List<TokenSentence> sentences = SPLITTER.split(new ReportText("een twee, drie vier ".repeat(500)));
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(250);
        });
        assertThat(sentences
                        .get(0)
                        .tokens()
                        .get(sentences.get(0).tokens().size() - 1)
                        .form())
                .isEqualTo(",");
    }

    private static String split(String text) {
        return split(text, SPLITTER);
    }

    private static String split(String text, SentenceSplitter splitter) {
        StringBuilder out = new StringBuilder();
        int paragraph = 0;
        for (TokenSentence sentence : splitter.split(new ReportText(text.replace('⏎', '\n')))) {
            out.append(out.isEmpty() ? "" : sentence.paragraph() == paragraph ? " ‖ " : " ¶ ");
            paragraph = sentence.paragraph();
            out.append(sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" ")));
        }
        return out.toString();
    }
}
