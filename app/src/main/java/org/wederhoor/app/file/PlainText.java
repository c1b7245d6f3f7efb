package org.wederhoor.app.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a file as text, or the reason why they are none. */
final class PlainText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PlainText() {}

    /** The text, decoded by its byte order mark or else as UTF-8; the mark itself is no part of it. */
    static String of(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("is empty", "a report needs at least one sentence");
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark == ByteOrderMark.NONE) {
            FileType.refuse(bytes);
            refuseNulls(bytes);
        }
        String text = decode(bytes, mark.length(), mark.charset());
        Markup.refuse(text);
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new Unreadable("holds nothing but blanks", "a report needs at least one sentence");
        }
        return text;
    }

    private static void refuseNulls(byte[] bytes) throws Unreadable {
        int[] nulls = new int[2];
        int first = -1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                nulls[i % 2]++;
                first = first < 0 ? i : first;
            }
        }
        if (first < 0) {
            return;
        }
        int most = Math.max(nulls[0], nulls[1]);
        if (most > bytes.length / 4 && most > 20 * Math.min(nulls[0], nulls[1])) {
            String charset = nulls[0] > nulls[1] ? "UTF-16BE" : "UTF-16LE";
            throw new Unreadable("looks like " + charset + " without a byte order mark", convertFrom(charset));
        }
        throw new Unreadable(
                "is a binary file (there is a zero at byte " + first + ")", "give the report as plain text in UTF-8");
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws Unreadable {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            CharBuffer out = decoder.decode(in);
            return out.toString();
        } catch (CharacterCodingException e) {
            throw notDecoded(bytes, in.position(), charset);
        }
    }

    private static Unreadable notDecoded(byte[] bytes, int at, Charset charset) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String problem = String.format("is not valid %s at byte %d (0x%02X, line %d)", charset, at, bytes[at], line);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new Unreadable(problem, "it may have been cut short; fetch it again or save it as UTF-8");
        }
        String asWindows = new String(bytes, at, 1, WINDOWS_1252);
        return new Unreadable(
                problem + ", which in Windows-1252 would be '" + asWindows + "'", convertFrom(WINDOWS_1252.name()));
    }

    private static String convertFrom(String charset) {
        return "if it is " + charset + ", convert it: iconv -f " + charset + " -t UTF-8 FILE > NEWFILE";
    }
}
