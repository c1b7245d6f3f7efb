package org.wederhoor.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.ReportText;

/**
 * Sentences as the parser would give them, sketched by hand: {@code "Het kamp [LOC Zamzam] brandt ."}, tokens apart by spaces. A
 * capital makes a proper noun, other words are nouns but for the commonest small ones; of the tree there is only a root.
 */
final class Sketch {
    private static final Pattern PIECE = Pattern.compile("\\[(PER|LOC|ORG|DEM|MISC) ([^\\]]+)\\]|\\S+");
    private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "De", "Het", "Een");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "In", "bij", "Bij", "van", "uit", "naar", "op", "aan", "Uit", "Op");

    private Sketch() {}

    /** A report of one sentence a line. */
    static ParsedText of(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            sentences.add(sentence(line, text, sentences.size()));
        }
        return new ParsedText(new ReportText(text.toString()), sentences);
    }

    private static Sentence sentence(String line, StringBuilder text, int number) {
        List<Word> words = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            int first = words.size();
            String forms = piece.group(2) == null ? piece.group() : piece.group(2);
            for (String form : forms.split(" ", -1)) {
                int start = text.codePointCount(0, text.length());
                Span span = new Span(start, start + form.codePointCount(0, form.length()));
                text.append(form).append(' ');
                String relation = words.isEmpty() ? "root" : "dep";
                words.add(new Word(words.size(), span, form, form, upos(form), Map.of(), relation));
            }
            if (piece.group(1) != null) {
                names.add(new Name(NameType.valueOf(piece.group(1)), first, words.size() - 1));
            }
        }
        int[] heads = new int[words.size()];
        heads[0] = -1;
        return new Sentence(number, 0, words, heads, names);
    }

    private static Upos upos(String form) {
        int letter = form.codePointAt(0);
        if (DETERMINERS.contains(form)) {
            return Upos.DET;
        }
        if (PREPOSITIONS.contains(form)) {
            return Upos.ADP;
        }
        if (form.equals("en")) {
            return Upos.CCONJ;
        }
        if (!Character.isLetterOrDigit(letter)) {
            return Upos.PUNCT;
        }
        return Character.isUpperCase(letter) ? Upos.PROPN : Character.isDigit(letter) ? Upos.NUM : Upos.NOUN;
    }
}
