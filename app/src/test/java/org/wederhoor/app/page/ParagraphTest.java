package org.wederhoor.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void linesAreFilledByCellsNotCharacters() {
        Paragraph paragraph = new Paragraph().add("基辅 否认 袭击 e\u0301e\u0301n 🚑🚑");
        assertThat(paragraph.lines(14, "- ", "  ", true)).containsExactly("- 基辅 否认", "  袭击 e\u0301e\u0301n", "  🚑🚑");
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(new Paragraph().add("x".repeat(12)).lines(6, "", " ", true))
                .containsExactly("x".repeat(6), " " + "x".repeat(5), " x");
    }

    @Test
    void marksStandAroundWordsThatBelongTogether() {
        Paragraph paragraph =
                new Paragraph().add("dat ").add("wees van de hand", Style.CUE).add(" hij");
        assertThat(paragraph.lines(80, "", "", false)).containsExactly("dat *wees van de hand* hij");
    }

    @Test
    void controlAndDirectionCharactersDoNothing() {
        assertThat(new Paragraph().add("a\u001B[2Jb\u202Ec\r\nd\u0007").lines(80, "", "", false))
                .containsExactly("a\uFFFD[2Jb\uFFFDc d\uFFFD");
    }
}
