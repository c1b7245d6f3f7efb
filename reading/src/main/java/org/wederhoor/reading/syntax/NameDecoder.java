package org.wederhoor.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best names of a sentence: of all sequences of tags in which each name is whole, the one with the highest sum of
 * scores, found by Viterbi's algorithm (1967).
 */
final class NameDecoder {
    private final List<NameTag> tags;
    private final int[][] before;

    NameDecoder(List<NameTag> tags) {
        this.tags = tags;
        this.before = new int[tags.size()][];
        for (int tag = 0; tag < before.length; tag++) {
            NameTag following = tags.get(tag);
            before[tag] = IntStream.range(0, tags.size())
                    .filter(other -> following.mayFollow(tags.get(other)))
                    .toArray();
        }
    }

    /**
     * @param scores for each word the score of each tag
     */
    List<Name> names(float[][] scores) {
        int words = scores.length;
        int[][] back = new int[words][tags.size()];
        double[] best = new double[tags.size()];
        for (int tag = 0; tag < best.length; tag++) {
            best[tag] = tags.get(tag).mayFollow(NameTag.OUTSIDE) ? scores[0][tag] : Double.NEGATIVE_INFINITY;
        }
        for (int word = 1; word < words; word++) {
            double[] next = new double[best.length];
            for (int tag = 0; tag < next.length; tag++) {
                int from = before[tag][0];
                for (int other : before[tag]) {
                    if (best[other] > best[from]) {
                        from = other;
                    }
                }
                back[word][tag] = from;
                next[tag] = best[from] + scores[word][tag];
            }
            best = next;
        }
        return names(path(best, back));
    }

    private NameTag[] path(double[] best, int[][] back) {
        int last = -1;
        for (int tag = 0; tag < best.length; tag++) {
            if (!tags.get(tag).isOpen() && (last < 0 || best[tag] > best[last])) {
                last = tag;
            }
        }
        NameTag[] path = new NameTag[back.length];
        for (int word = back.length - 1; word >= 0; word--) {
            path[word] = tags.get(last);
            last = back[word][last];
        }
        return path;
    }

    private static List<Name> names(NameTag[] path) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        for (int word = 0; word < path.length; word++) {
            NameTag tag = path[word];
            if (tag.place() == 'B' || tag.place() == 'S') {
                first = word;
            }
            NameType type = tag.type();
            if (type != null && tag.isEnd()) {
                names.add(new Name(type, first, word));
            }
        }
        return names;
    }
}
