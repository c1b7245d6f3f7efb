package org.wederhoor.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Groups the tokens of a paragraph into sentences.
 *
 * <p>A sentence ends after a final mark and the quotes and brackets that close with it, if what follows can begin a
 * sentence: a capital, a number, letters without case. So "‘Waarom?’ vroeg hij" stays whole, as in the treebanks.
 */
final class SentenceEnds {
    private final Abbreviations abbreviations;
    private final Set<String> openers;

    SentenceEnds(Abbreviations abbreviations, Set<String> openers) {
        this.abbreviations = abbreviations;
        this.openers = openers;
    }

    /** The sentences of a paragraph, none empty. */
    List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        boolean hasCapitals = tokens.stream().anyMatch(token -> hasCapital(token.form()));
        boolean insideQuotes = false;
        int start = 0;
        int i = 0;
        while (i < tokens.size()) {
            int next = i + 1;
            insideQuotes = isInsideQuotes(tokens.get(i), insideQuotes);
            if (i > start && next < tokens.size() && isDivider(tokens.get(i)) && begins(tokens, next)) {
                sentences.add(tokens.subList(start, i));
                start = i;
            }
            if (isMark(tokens.get(i)) || isAbbreviation(tokens.get(i))) {
                while (next < tokens.size() && closes(tokens, next, insideQuotes)) {
                    insideQuotes = isInsideQuotes(tokens.get(next), insideQuotes);
                    next++;
                }
                if (next < tokens.size() && isEnd(tokens, i, next, hasCapitals)) {
                    sentences.add(tokens.subList(start, next));
                    start = next;
                }
            }
            i = next;
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    /** A sign between two headlines or entries on one line. */
    private static boolean isDivider(Token token) {
        return switch (token.form()) {
            case "•", "■", "●", "▪", "►", "|" -> true;
            default -> false;
        };
    }

    private static boolean isMark(Token token) {
        return Marks.isTerminal(token.form().codePointAt(0)) && !Character.isLetterOrDigit(lastOf(token));
    }

    private static boolean isAbbreviation(Token token) {
        return lastOf(token) == '.' && Character.isLetter(token.form().codePointAt(0));
    }

    private static int lastOf(Token token) {
        return token.form().codePointBefore(token.form().length());
    }

    /** Whether the token at {@code at} closes what the mark before it ended: "!’", "?)", "...!". */
    private static boolean closes(List<Token> tokens, int at, boolean insideQuotes) {
        Token token = tokens.get(at);
        int c = token.form().codePointAt(0);
        boolean attached = isAttached(tokens, at);
        if (Marks.isTerminal(c)) {
            return attached && isMark(token);
        }
        if (Marks.isClosingBracket(c)) {
            return true;
        }
        boolean opens = at + 1 < tokens.size()
                && isAttached(tokens, at + 1)
                && Character.isLetterOrDigit(tokens.get(at + 1).form().codePointAt(0));
        if (!Marks.isQuote(c) || token.form().length() > 2) {
            return false;
        }
        boolean hasTurn = insideQuotes && isStraight(token);
        return attached ? !opens || hasTurn : !opens && (c == '”' || c == '»' || hasTurn);
    }

    /** Marks whose shape does not say whether they open: they take turns. */
    private static boolean isInsideQuotes(Token token, boolean before) {
        return isStraight(token) ? !before : token.form().equals(",,") || before;
    }

    private static boolean isStraight(Token token) {
        return token.form().equals("\"") || token.form().equals("''");
    }

    private static boolean isAttached(List<Token> tokens, int at) {
        return tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    private boolean isEnd(List<Token> tokens, int mark, int next, boolean hasCapitals) {
        Token last = tokens.get(mark);
        if (mark > 0
                && next > mark + 1
                && Marks.isOpeningBracket(tokens.get(mark - 1).form().codePointAt(0))) {
            return false;
        }
        int first = next;
        while (first < tokens.size() && opens(tokens.get(first))) {
            first++;
        }
        if (first == tokens.size()) {
            return false;
        }
        String word = tokens.get(first).form();
        if (isMark(last)) {
            boolean lowerCase = !hasCapitals && !isEllipsis(last) && Character.isLetter(word.codePointAt(0));
            return lowerCase || begins(tokens, first);
        }
        if (!Character.isUpperCase(word.codePointAt(0)) || isInitial(last)) {
            return false;
        }
        boolean mayEnd = !abbreviations.has(last.form()) || abbreviations.canEndSentence(last.form());
        boolean ends = abbreviations.has(last.form()) && !isLetters(last.form());
        return mayEnd && (ends || openers.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** "U.S.": what follows with a capital may as well be a name that it belongs to. */
    private static boolean isLetters(String abbreviation) {
        return abbreviation.indexOf('.') < abbreviation.length() - 1;
    }

    private static boolean isEllipsis(Token mark) {
        return mark.form().startsWith("..") || mark.form().equals("…");
    }

    private static boolean isInitial(Token token) {
        return token.form().length() == 2 && Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean opens(Token token) {
        int c = token.form().codePointAt(0);
        return !Character.isLetterOrDigit(c)
                && token.form().codePointCount(0, token.form().length()) <= 2
                && !Character.isLetterOrDigit(lastOf(token))
                && (Marks.isQuote(c)
                        || Marks.isOpeningBracket(c)
                        || Marks.isBullet(c)
                        || Marks.isDash(c)
                        || c == '-'
                        || token.form().equals(",,")
                        || c == '¿'
                        || c == '¡');
    }

    private static boolean begins(List<Token> tokens, int first) {
        String word = tokens.get(first).form();
        int c = word.codePointAt(word.length() > 1 && word.startsWith("-") ? 1 : 0);
        if (Marks.isApostrophe(c)) {
            return first + 1 == tokens.size()
                    || hasCapital(tokens.get(first + 1).form())
                    || hasCapital(word);
        }
        return Character.isLetter(c)
                ? !Character.isLowerCase(c) || hasCapital(word)
                : Character.isDigit(c)
                        || c == '#'
                        || c == '@'
                        || c == '+'
                        || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean hasCapital(String form) {
        return form.codePoints().anyMatch(Character::isUpperCase);
    }
}
