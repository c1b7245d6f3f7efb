package org.wederhoor.app.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes, here as Latin-1, with which some programs begin a text to say how it is encoded; longer ones first. */
enum ByteOrderMark {
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    NONE(StandardCharsets.UTF_8, "");

    private final Charset charset;
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The mark at the start of a file; {@link #NONE}, which means UTF-8, fits every file. */
    static ByteOrderMark of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        for (ByteOrderMark each : values()) {
            if (start.startsWith(each.mark)) {
                return each;
            }
        }
        return NONE;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }
}
