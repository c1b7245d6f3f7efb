package org.wederhoor.app.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal characters take; never fewer than they do. */
final class Cells {
    private static final int COMBINING =
            (1 << Character.NON_SPACING_MARK) | (1 << Character.ENCLOSING_MARK) | (1 << Character.FORMAT);

    private Cells() {}

    static int of(String words) {
        return words.codePoints().map(Cells::of).sum();
    }

    /** 0 for what joins the character before it, 2 for East Asian wide characters and emoji, 1 for all others. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD ? 0 : 1;
        }
        if (((1 << Character.getType(codePoint)) & COMBINING) != 0) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
