package org.wederhoor.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/** Cuts the words of a sentence where times are written together: "03-05-2024", "8am", "jan-feb", "Q1-2017". */
record Pieces(TimeGrammar grammar, Locale locale) {
    private static final int LONGEST = 24;
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019]");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    private static final Pattern PIECE = Pattern.compile(
            "[0-2]?[0-9][.:][0-5][0-9](?::[0-5][0-9])?(?![0-9.:])|[0-9]+(?![0-9])(?:e|de|ste|st|nd|rd|th)(?!\\p{L})"
                    + "|[qh][1-4](?![0-9\\p{L}])|[0-9]+|\\p{L}+|.",
            Pattern.DOTALL);

    /**
     * A word or a part of one.
     *
     * @param text in lower case, with plain apostrophes
     * @param word index of the word in its sentence
     * @param span where it stands in the text
     */
    record Piece(String text, int word, Span span) {}

    List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (Word word : sentence.words()) {
            String form = APOSTROPHE.matcher(word.form().toLowerCase(locale)).replaceAll("'");
            if (isOne(form) || !cut(word, form, pieces)) {
                pieces.add(new Piece(form, word.index(), word.span()));
            }
        }
        return pieces;
    }

    private boolean isOne(String form) {
        return form.length() < 3 || form.length() > LONGEST || grammar.knows(form);
    }

    /** Adds the pieces of a word that consists of several which the grammar knows, or of digits and whatever. */
    private boolean cut(Word word, String form, List<Piece> pieces) {
        boolean digits = DIGIT.matcher(form).matches();
        if (form.length() != word.span().length() || (!digits && form.indexOf('-') < 0 && form.indexOf('/') < 0)) {
            return false;
        }
        List<Piece> found = new ArrayList<>();
        Matcher matcher = PIECE.matcher(form);
        while (matcher.find()) {
            String text = matcher.group();
            if (!digits && Character.isLetter(text.charAt(0)) && !grammar.knows(text)) {
                return false;
            }
            int start = word.span().start() + matcher.start();
            found.add(new Piece(text, word.index(), new Span(start, start + text.length())));
        }
        return pieces.addAll(found);
    }
}
