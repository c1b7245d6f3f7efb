package org.wederhoor.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final List<String> STARTS = List.of(
            "",
            "De aanval",
            "\u00FF\u00FE",
            "\u00FE\u00FF",
            "\u00EF\u00BB\u00BF",
            "\u00FF\u00FE\0\0",
            "%PDF",
            "<html",
            "{\"",
            " \n",
            "a\0b\0c\0d\0");

    private static final String TEXT = "Café: 🚑 twee gewonden, zegt een woordvoerder.";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nothing at all", bytes(""), "is empty"),
                Arguments.of("blanks", bytes(" \n\t\u00A0\u2028 "), "nothing but blanks"),
                Arguments.of("zeros", bytes("een\0twee"), "binary file (there is a zero at byte 3)"),
                Arguments.of("a PDF", bytes("%PDF-1.7\n..."), "PDF document, not plain text; extract"),
                Arguments.of("a Word document", bytes("PK\u0003\u0004\0\0"), "Word"),
                Arguments.of("rich text", bytes("{\\rtf1\\ansi"), "RTF"),
                Arguments.of(
                        "Windows-1252",
                        TEXT.getBytes(Charset.forName("windows-1252")),
                        "not valid UTF-8 at byte 3 (0xE9, line 1), which in Windows-1252 would be 'é'"),
                Arguments.of("UTF-16 without a mark", TEXT.getBytes(StandardCharsets.UTF_16LE), "looks like UTF-16LE"),
                Arguments.of(
                        "half a UTF-16 character",
                        bytes("\u00FF\u00FEa\0b", StandardCharsets.ISO_8859_1),
                        "UTF-16LE at byte 4"),
                Arguments.of("a page", bytes("\n<!DOCTYPE html>\n<title>Raid</title>"), "HTML"),
                Arguments.of("a feed", bytes("<?xml version=\"1.0\"?><rss>"), "XML"),
                Arguments.of("part of a page", bytes("Een</p> twee</p> drie</p>"), "HTML"),
                Arguments.of("JSON", bytes("{\"report\": {}}"), "JSON"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refused(String what, byte[] bytes, String message) {
        assertThatThrownBy(() -> PlainText.of(bytes))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(message)
                .hasMessageContaining("; ");
    }

    static Stream<Arguments> read() {
        return Stream.of(
                Arguments.of("UTF-8", bytes(TEXT)),
                Arguments.of("UTF-8 with a byte order mark", bytes("\uFEFF" + TEXT)),
                Arguments.of("UTF-16, little end first", bytes("\uFEFF" + TEXT, StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16, big end first", bytes("\uFEFF" + TEXT, StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-32", bytes("\uFEFF" + TEXT, Charset.forName("UTF-32LE"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void read(String what, byte[] bytes) throws Unreadable {
        assertThat(PlainText.of(bytes)).isEqualTo(TEXT);
    }

    @Test
    void signsOfLessAndMoreAreNoHtml() throws Unreadable {
        String text = "Bij <20 graden en a < b > c </p> bleef het stil.";
        assertThat(PlainText.of(bytes(text))).isEqualTo(text);
    }

    @Test
    void aVeryLongLineIsRead() throws Unreadable {
        String line = "De aanval duurt voort. ".repeat(5_000);
        assertThat(PlainText.of(bytes(line))).isEqualTo(line);
    }

    @Test
    void tenMillionBytesOfTagOpenersTakeNoTime() throws Unreadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<!--".repeat(500_000)));
        assertThat(PlainText.of(out.toByteArray())).startsWith("<!--");
    }

    private static byte[] bytes(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyBytesAreATextOrRefusedWithARemedy(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            byte[] start = STARTS.get(random.nextInt(STARTS.size())).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            try {
                assertThat(PlainText.of(bytes)).isNotBlank();
            } catch (Unreadable e) {
                assertThat(e).hasMessageContaining("; ");
            }
        }
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
