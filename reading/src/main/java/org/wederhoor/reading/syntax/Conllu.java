package org.wederhoor.reading.syntax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences as CoNLL-U, the format of Universal Dependencies, with names in the last column. */
public final class Conllu {
    private Conllu() {}

    /** One line per word, an empty line after each sentence. */
    public static String of(List<Sentence> sentences) {
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                lines.append(line(sentence, word)).append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String line(Sentence sentence, Word word) {
        Word head = word.head();
        return String.join(
                "\t",
                String.valueOf(word.index() + 1),
                word.form(),
                word.lemma(),
                word.upos().name(),
                "_",
                features(word.features()),
                String.valueOf(head == null ? 0 : head.index() + 1),
                word.relation(),
                "_",
                misc(sentence, word));
    }

    private static String features(Map<String, String> features) {
        return features.isEmpty()
                ? "_"
                : new TreeMap<>(features)
                        .entrySet().stream()
                                .map(feature -> feature.getKey() + "=" + feature.getValue())
                                .collect(Collectors.joining("|"));
    }

    private static String misc(Sentence sentence, Word word) {
        Name name = sentence.nameAt(word);
        String tag = name == null ? "" : "Name=" + (name.first() == word.index() ? "B-" : "I-") + name.type();
        Word next = following(sentence, word);
        boolean joined = next != null && next.span().start() == word.span().end();
        return joined ? (tag.isEmpty() ? "" : tag + "|") + "SpaceAfter=No" : tag.isEmpty() ? "_" : tag;
    }

    private static @Nullable Word following(Sentence sentence, Word word) {
        int next = word.index() + 1;
        return next < sentence.words().size() ? sentence.words().get(next) : null;
    }
}
