package org.wederhoor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.text.ReportText;

class SpanTest {
    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 4).contains(new Span(0, 4))).isTrue();
    }

    @Test
    void aroundSeveral() {
        assertThat(Span.around(List.of(new Span(7, 9), new Span(2, 3)))).isEqualTo(new Span(2, 9));
    }

    @Test
    void emptyAndNegativeSpansAreErrors() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4));
    }

    @Test
    void offsetsCountCodePoints() {
        ReportText text = new ReportText("🔥 Kyiv ontkent");
        assertThat(text.of(new Span(0, 1))).isEqualTo("🔥");
        assertThat(text.of(new Span(2, 6))).isEqualTo("Kyiv");
        assertThat(text.length()).isEqualTo(14);
    }
}
