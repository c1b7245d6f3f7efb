package org.wederhoor.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wederhoor.ledger.incident.Hit;
import org.wederhoor.ledger.origin.Words;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;
import org.wederhoor.reading.Span;

/**
 * Searches reports by their words.
 *
 * @param tables of one transaction
 */
public record Search(Tables tables) {
    private static final Pattern ASKED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|[^\\s\"“”„«»]+");

    /**
     * What is asked for, as phrases of folded words: what stands between quotation marks is one, every other word another.
     *
     * @throws IllegalArgumentException when no word is in it
     */
    public static List<List<String>> phrases(String asked) {
        List<List<String>> phrases = new ArrayList<>();
        Matcher matcher = ASKED.matcher(asked);
        while (matcher.find()) {
            List<String> words = Words.of(matcher.group(1) == null ? matcher.group() : matcher.group(1));
            if (!words.isEmpty()) {
                phrases.add(words);
            }
        }
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("'" + asked + "' has no word to search for");
        }
        return phrases;
    }

    List<Hit> hits(String asked, int limit) {
        List<List<String>> phrases = phrases(asked);
        List<Hit> hits = new ArrayList<>();
        for (String id : tables.words().search(phrases, limit)) {
            StoredReport stored = tables.reports().find(id).orElseThrow();
            hits.add(new Hit(id, stored.report(), match(stored.report().text(), phrases.get(0))));
        }
        return hits;
    }

    private static Span match(String text, List<String> phrase) {
        List<Words.Located> located = Words.located(text);
        int at = Math.max(
                0,
                Collections.indexOfSubList(
                        located.stream().map(Words.Located::word).toList(), phrase));
        int start = located.get(at).start();
        int end = located.get(Math.min(at + phrase.size(), located.size()) - 1).end();
        return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }
}
