package org.wederhoor.reading.syntax;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.wederhoor.reading.language.Language;

/**
 * Flags of words that hint at names: town, country, first name, title and so on, as features of the network.
 *
 * <p>They only hint, the network judges by context. Which bit means what is known to
 * {@code training/wederhoor_training/word_flags.py}, which writes {@code word_flags.tsv}.
 */
final class WordFlags {
    private final Map<String, Integer> flags;

    WordFlags(Map<String, Integer> flags) {
        this.flags = flags;
    }

    /** Reads the language's {@code word_flags.tsv}: a header, then a word and its bit set per line. */
    static WordFlags of(Language language) {
        String content = new String(language.bytes("word_flags.tsv"), StandardCharsets.UTF_8);
        Map<String, Integer> flags = new HashMap<>(2 * content.length() / 12);
        int start = content.indexOf('\n') + 1;
        while (start < content.length()) {
            int tab = content.indexOf('\t', start);
            int end = content.indexOf('\n', tab);
            flags.put(content.substring(start, tab), Integer.valueOf(content.substring(tab + 1, end)));
            start = end + 1;
        }
        return new WordFlags(flags);
    }

    /** The bit set of a normalised word in lower case, 0 for most. */
    int of(String low) {
        return flags.getOrDefault(low, 0);
    }
}
