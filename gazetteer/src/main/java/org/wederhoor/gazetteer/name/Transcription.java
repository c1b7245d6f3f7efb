package org.wederhoor.gazetteer.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;

/**
 * Writes names of one language in Cyrillic as the press of another language does, by the tables in {@code transcription/}, which
 * name the published rules that they follow.
 *
 * <p>Where newspapers vary, every form is given, the first by the rules.
 */
public final class Transcription {
    /** The languages whose press the tables know. */
    public static final List<String> TARGETS = List.of("nl", "de", "fr", "es", "pl", "en");

    private static final int MOST_FORMS = 6;
    private static final String START = "^";
    private static final String END = "$";

    private record Rule(String letters, String after, String before, List<String> written) {
        boolean holds(String word, int at) {
            if (!word.startsWith(letters, at)) {
                return false;
            }
            int end = at + letters.length();
            String left = isLetter(word, at - 1) ? word.substring(at - 1, at) : START;
            String right = isLetter(word, end) ? word.substring(end, end + 1) : END;
            return (after.isEmpty() || after.contains(left)) && (before.isEmpty() || before.contains(right));
        }

        private static boolean isLetter(String word, int at) {
            return at >= 0
                    && at < word.length()
                    && (Character.isLetter(word.charAt(at)) || "'’ʼ".indexOf(word.charAt(at)) >= 0);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private Transcription(Table table, String target) {
        for (Table.Row row : table.rows()) {
            String cell = row.get(target);
            if (!cell.isEmpty()) {
                List<String> written = List.of(cell.split("\\|", -1)).stream()
                        .map(form -> form.equals("-") ? "" : form)
                        .toList();
                rules.add(new Rule(row.get("letters"), row.get("after"), row.get("before"), written));
            }
        }
    }

    /**
     * The rules from {@code source}, ru or uk, to the press of {@code target}.
     *
     * @param target one of {@link #TARGETS}
     */
    public static Transcription of(String source, String target) {
        return new Transcription(Resource.table("transcription/" + source + ".tsv"), target);
    }

    /** The forms of {@code name}, with capitals where it has them; none when it has letters that the rules do not know. */
    public List<String> of(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        List<String> forms = List.of("");
        for (int at = 0; at < word.length(); ) {
            if (word.charAt(at) == ' ' || word.charAt(at) == '-') {
                forms = join(forms, List.of(word.substring(at, at + 1)));
                at++;
                continue;
            }
            Rule rule = rule(word, at);
            if (rule == null) {
                return List.of();
            }
            forms = join(forms, rule.written);
            at += rule.letters.length();
        }
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return forms.stream().map(form -> capital ? capitals(form) : form).toList();
    }

    private @Nullable Rule rule(String word, int at) {
        for (Rule rule : rules) {
            if (rule.holds(word, at)) {
                return rule;
            }
        }
        return null;
    }

    private static List<String> join(List<String> forms, List<String> more) {
        Set<String> joined = new LinkedHashSet<>();
        for (String next : more) {
            for (String form : forms) {
                if (joined.size() < MOST_FORMS) {
                    joined.add(form + next);
                }
            }
        }
        return List.copyOf(new ArrayList<>(joined));
    }

    private static String capitals(String form) {
        StringBuilder written = new StringBuilder(form);
        for (int at = 0; at < written.length(); at++) {
            if (at == 0 || written.charAt(at - 1) == ' ' || written.charAt(at - 1) == '-') {
                written.setCharAt(at, Character.toUpperCase(written.charAt(at)));
            }
        }
        return written.toString();
    }
}
