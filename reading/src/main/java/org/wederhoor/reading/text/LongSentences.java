package org.wederhoor.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts sentences that are too long to parse, at the best punctuation mark of their second half. */
final class LongSentences {
    /** The longest sentence, in tokens. */
    static final int LONGEST = 250;

    private LongSentences() {}

    /** The parts of {@code tokens}, each of at most {@value #LONGEST} tokens. */
    static List<List<Token>> cut(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        while (tokens.size() - start > LONGEST) {
            int end = bestEnd(tokens, start);
            parts.add(tokens.subList(start, end));
            start = end;
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    private static int bestEnd(List<Token> tokens, int start) {
        int best = start + LONGEST;
        int bestWeight = 0;
        for (int end = start + LONGEST; end > start + LONGEST / 2; end--) {
            int weight = weight(tokens.get(end - 1).form());
            if (weight > bestWeight) {
                best = end;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static int weight(String form) {
        int c = form.codePointAt(0);
        if (form.length() > 1 && !Marks.isTerminal(c)) {
            return 0;
        }
        return Marks.isTerminal(c)
                ? 4
                : c == ';' ? 3 : c == ':' || Marks.isDash(c) || c == '-' ? 2 : Marks.isPause(c) ? 1 : 0;
    }
}
