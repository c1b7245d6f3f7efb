package org.wederhoor.reading.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A word's place in a name, as the network tags it (BIOES): begin, inside, end, or a name of a single word.
 *
 * @param place B, I, E or S, and O outside of names
 * @param type null outside of names
 */
record NameTag(char place, @Nullable NameType type) {
    static final NameTag OUTSIDE = new NameTag('O', null);

    /** Reads {@code B-PER} or {@code O}. */
    static NameTag parse(String tag) {
        return tag.equals("O") ? OUTSIDE : new NameTag(tag.charAt(0), NameType.valueOf(tag.substring(2)));
    }

    /** Whether a word with this tag may stand after one with {@code before}: names are whole and of one type. */
    boolean mayFollow(NameTag before) {
        boolean inside = place == 'I' || place == 'E';
        return before.isOpen() ? inside && type == before.type : !inside;
    }

    /** Whether the name goes on after this word. */
    boolean isOpen() {
        return place == 'B' || place == 'I';
    }

    boolean isEnd() {
        return place == 'E' || place == 'S';
    }
}
