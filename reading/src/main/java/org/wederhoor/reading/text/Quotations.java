package org.wederhoor.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.wederhoor.reading.Span;

/**
 * Finds the quotations of a text, in linear time and whatever is missing of their marks.
 *
 * <p>A mark opens or closes by its shape and by the spaces beside it. What is still open at the end of a paragraph goes
 * on in the next one if that begins with the same mark, or if the first mark of its kind there closes, and if it opened
 * where speech does and holds no other quotation with the same marks; otherwise its closing mark was forgotten, and the
 * quotation ends with its sentence. Apostrophes are no marks: the tokenizer has
 * left them in their words.
 */
public final class Quotations {
    private static final int DEEPEST = 8;
    private static final int LONGEST_TERM = 4;

    private record Mark(Token token, int at, int sentence) {}

    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();
    private final List<Integer> lastOf = new ArrayList<>();
    private final Map<Integer, Integer> closings = new HashMap<>();
    private final Map<String, Integer> lastClosed = new HashMap<>();
    private final List<TokenSentence> sentences;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();

    private Quotations(List<TokenSentence> sentences) {
        this.sentences = sentences;
    }

    /** The quotations of a text that is given as its sentences, by where they begin, outer before inner. */
    public static List<Quotation> of(List<TokenSentence> sentences) {
        Quotations quotations = new Quotations(sentences);
        quotations.read();
        return nested(quotations.found);
    }

    private static List<Quotation> nested(List<Quotation> found) {
        found.sort(Comparator.comparingInt(
                        (Quotation quotation) -> quotation.outer().start())
                .thenComparing(quotation -> -quotation.outer().end()));
        Deque<Span> around = new ArrayDeque<>();
        List<Quotation> nested = new ArrayList<>();
        for (Quotation quotation : found) {
            while (!around.isEmpty() && !around.peek().contains(quotation.outer())) {
                around.pop();
            }
            nested.add(quotation.at(around.size()));
            around.push(quotation.outer());
        }
        return List.copyOf(nested);
    }

    private void read() {
        for (int i = 0; i < sentences.size(); i++) {
            for (Token token : sentences.get(i).tokens()) {
                tokens.add(token);
                sentenceOf.add(i);
            }
            lastOf.add(tokens.size() - 1);
        }
        for (int at = 0; at < tokens.size(); at++) {
            boolean newParagraph = at > 0 && paragraph(at) != paragraph(at - 1);
            if (newParagraph && goesOn(at)) {
                continue;
            }
            if (QuoteMark.is(tokens.get(at).form())) {
                meet(at);
            }
        }
        while (!open.isEmpty()) {
            addUnclosed(open.pop(), tokens.size());
        }
    }

    /**
     * At the start of a paragraph: gives up what cannot go on in it.
     *
     * @return whether the token at {@code at} is a mark that only repeats an open one
     */
    private boolean goesOn(int at) {
        Mark outermost = open.peekLast();
        if (outermost == null) {
            return false;
        }
        String first = tokens.get(at).form();
        boolean repeated = first.equals(outermost.token.form());
        boolean goesOn = opensSpeech(outermost.at)
                && lastClosed.getOrDefault(outermost.token.form(), -1) < outermost.at
                && (repeated || (QuoteMark.isOpening(outermost.token.form()) && nextMarkCloses(at, outermost)));
        while (open.size() > (goesOn ? 1 : 0)) {
            addUnclosed(open.pop(), tokens.size());
        }
        return goesOn && repeated;
    }

    private boolean nextMarkCloses(int from, Mark mark) {
        int paragraph = paragraph(from);
        for (int at = from; at < tokens.size() && paragraph(at) == paragraph; at++) {
            String form = tokens.get(at).form();
            if (form.equals(mark.token.form()) || QuoteMark.closes(mark.token.form(), form)) {
                return !form.equals(mark.token.form()) && !opensBySpaces(at);
            }
        }
        return false;
    }

    private void meet(int at) {
        String form = tokens.get(at).form();
        boolean opens = opensBySpaces(at);
        boolean closes = closesBySpaces(at);
        boolean mayClose = QuoteMark.isOpening(form) ? closes && !opens : QuoteMark.isClosing(form) || closes || !opens;
        if (mayClose && !(opens && !closes && !QuoteMark.isClosing(form)) && close(at)) {
            return;
        }
        if (opens || (!closes && !QuoteMark.isClosing(form)) || (QuoteMark.isOpening(form) && !closes)) {
            open.push(new Mark(tokens.get(at), at, sentenceOf.get(at)));
            if (open.size() > DEEPEST) {
                addUnclosed(open.removeLast(), tokens.size());
            }
        }
    }

    private boolean close(int at) {
        String form = tokens.get(at).form();
        int unclosed = 0;
        for (Iterator<Mark> marks = open.iterator(); marks.hasNext(); unclosed++) {
            Mark mark = marks.next();
            if (QuoteMark.closes(mark.token.form(), form)) {
                for (; unclosed > 0; unclosed--) {
                    addUnclosed(open.pop(), at - 1);
                }
                open.pop();
                closings.put(mark.at, at);
                lastClosed.put(mark.token.form(), mark.at);
                add(mark, at - 1, at, true);
                return true;
            }
        }
        return false;
    }

    /** "een ‘zogeheten ‘zone’ in": opened twice and closed once; else the quotation ends with its sentence or at {@code limit}. */
    private void addUnclosed(Mark mark, int limit) {
        int last = Math.min(limit, lastOf.get(mark.sentence));
        for (int at = mark.at + 1; at < Math.min(mark.at + 1 + LONGEST_TERM, last); at++) {
            Integer closing = closings.get(at);
            if (closing != null && closing <= last && tokens.get(at).form().equals(mark.token.form())) {
                add(mark, closing - 1, closing, false);
                return;
            }
        }
        add(mark, last, last, false);
    }

    private void add(Mark mark, int lastInner, int last, boolean closed) {
        if (lastInner <= mark.at) {
            return;
        }
        found.add(new Quotation(
                mark.token.span().union(tokens.get(last).span()),
                tokens.get(mark.at + 1).span().union(tokens.get(lastInner).span()),
                0,
                closed,
                isTerm(mark.at, lastInner, closed) ? Quotation.Use.TERM : Quotation.Use.SPEECH,
                paragraph(mark.at),
                paragraph(last)));
    }

    private boolean isTerm(int mark, int lastInner, boolean closed) {
        if (lastInner - mark > 2 * LONGEST_TERM) {
            return false;
        }
        int words = 0;
        for (int at = mark + 1; at <= lastInner; at++) {
            int c = tokens.get(at).form().codePointAt(0);
            if (Marks.isTerminal(c) && (at < lastInner || !closed || opensSpeech(mark))) {
                return false;
            }
            words += isWord(at) ? 1 : 0;
        }
        boolean afterColon = mark > 0 && tokens.get(mark - 1).form().equals(":");
        boolean opensSentence = opensSentence(mark);
        boolean commaAtEnd = opensSpeech(mark) && tokens.get(lastInner).form().equals(",")
                || (opensSentence
                        && lastInner + 2 < tokens.size()
                        && tokens.get(lastInner + 2).form().equals(","));
        return words <= LONGEST_TERM && !afterColon && !commaAtEnd;
    }

    private boolean opensSentence(int at) {
        return at == 0 || !sentenceOf.get(at - 1).equals(sentenceOf.get(at));
    }

    private boolean opensSpeech(int at) {
        return opensSentence(at) || Marks.isPause(tokens.get(at - 1).form().codePointAt(0));
    }

    private int paragraph(int at) {
        return sentences.get(sentenceOf.get(at)).paragraph();
    }

    private boolean opensBySpaces(int at) {
        return isAttached(at + 1) && (!isAttached(at) || isOpenBefore(at - 1));
    }

    private boolean closesBySpaces(int at) {
        return isAttached(at) && (!isAttached(at + 1) || !isWord(at + 1));
    }

    private boolean isOpenBefore(int at) {
        int c = tokens.get(at).form().codePointAt(0);
        return Marks.isOpeningBracket(c)
                || Marks.isDash(c)
                || c == ':'
                || c == '/'
                || QuoteMark.isOpening(tokens.get(at).form());
    }

    private boolean isWord(int at) {
        String form = tokens.get(at).form();
        int first = form.codePointAt(0);
        return Character.isLetterOrDigit(first)
                || (form.length() > 1 && Character.isLetterOrDigit(form.codePointBefore(form.length())));
    }

    /** Whether there is no space between the token at {@code at} and the one before it. */
    private boolean isAttached(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }
}
