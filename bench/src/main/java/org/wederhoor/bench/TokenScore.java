package org.wederhoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;
import org.wederhoor.reading.text.Token;
import org.wederhoor.reading.text.TokenSentence;

/**
 * Measures tokens and sentences against the raw text of a treebank: F1 of their spans, as CoNLL 2018 defines it, and
 * the speed of one thread.
 *
 * <p>{@code xz -dc treebank.conllu.xz | java org.wederhoor.bench.TokenScore nl [--misses]}
 */
public final class TokenScore {
    private static final int ROUNDS = 40;

    private TokenScore() {}

    /** Reads CoNLL-U from the standard input. */
    public static void main(String[] arguments) throws IOException {
        SentenceSplitter splitter = new SentenceSplitter(new Language(arguments[0]));
        TreebankText gold;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            gold = TreebankText.read(in);
        }
        ReportText text = new ReportText(gold.text());
        List<TokenSentence> found = splitter.split(text);
        List<Span> tokens = found.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::span)
                .toList();
        List<Span> sentences = found.stream().map(TokenScore::span).toList();
        if (arguments.length > 1 && arguments[1].equals("--misses")) {
            print(text, "token", gold.tokens(), tokens);
            print(text, "sentence", gold.sentences(), sentences);
        }
        System.out.printf(
                "%d tokens F1 %.2f, %d sentences F1 %.2f, %.0f tokens per second%n",
                gold.tokens().size(),
                f1(gold.tokens(), tokens),
                gold.sentences().size(),
                f1(gold.sentences(), sentences),
                speed(splitter, text, tokens.size()));
    }

    private static Span span(TokenSentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }

    private static double f1(List<Span> gold, List<Span> found) {
        Set<Span> right = new HashSet<>(gold);
        right.retainAll(new HashSet<>(found));
        return 200.0 * right.size() / (gold.size() + found.size());
    }

    private static void print(ReportText text, String what, List<Span> gold, List<Span> found) {
        printMissing(text, "-" + what, gold, new HashSet<>(found));
        printMissing(text, "+" + what, found, new HashSet<>(gold));
    }

    private static void printMissing(ReportText text, String what, List<Span> these, Set<Span> those) {
        these.stream()
                .filter(span -> !those.contains(span))
                .forEach(span -> System.out.println(what + "\t" + text.of(span)));
    }

    /** Tokens per second of processor time, after as many rounds to warm up. */
    private static double speed(SentenceSplitter splitter, ReportText text, int tokens) {
        long start = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            if (round == ROUNDS) {
                start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }
            splitter.split(text);
        }
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return 1e9 * ROUNDS * tokens / nanoseconds;
    }
}
