package org.wederhoor.reading.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/**
 * Lemmas of forms that the network is likely to get wrong, because it met few words like them: "gijzelden", "schonden".
 * What is not listed keeps the network's lemma.
 */
final class KnownLemmas {
    private static final int SHORTEST_MODIFIER = 3;

    private final Paradigms verbs;
    private final Paradigms nouns;
    private final List<String> particles;

    /**
     * @param table rows of lemma, pos and forms
     * @param particles what may precede a verb in one word with it ("af" in "afgeschoten"), in any order
     */
    KnownLemmas(Table table, Set<String> particles) {
        this.verbs = Paradigms.of(table, "verb");
        this.nouns = Paradigms.of(table, "noun");
        this.particles = particles.stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .toList();
    }

    /** The table {@code lemmas.tsv} of {@code language}. */
    static KnownLemmas of(Language language, Set<String> particles) {
        return new KnownLemmas(language.table("lemmas.tsv"), particles);
    }

    /** The lemma of {@code form} as {@code upos}, {@code guess} if the form is not known; without a particle that stands apart. */
    String lemma(String form, Upos upos, String guess) {
        String lower = form.toLowerCase(Locale.ROOT);
        String known = switch (upos) {
            case VERB -> verb(lower, guess);
            case NOUN -> noun(lower, guess);
            default -> null;
        };
        return known == null ? guess : known;
    }

    private @Nullable String verb(String form, String guess) {
        if (verbs.lemmas.contains(guess)) {
            return guess;
        }
        String whole = verbs.of(form);
        if (whole != null) {
            return whole;
        }
        for (String particle : particles) {
            if (form.startsWith(particle)) {
                String rest = verbs.of(form.substring(particle.length()));
                if (rest != null) {
                    return particle + rest;
                }
            }
        }
        return null;
    }

    private @Nullable String noun(String form, String guess) {
        if (nouns.lemmas.contains(guess)) {
            return guess;
        }
        String whole = nouns.of(form);
        if (whole != null) {
            return whole;
        }
        for (int start = Math.max(SHORTEST_MODIFIER, form.length() - nouns.longest); start < form.length(); start++) {
            String head = nouns.of(form.substring(start));
            if (head != null) {
                return form.substring(0, start) + head;
            }
        }
        return null;
    }

    /**
     * The lemmas of one part of speech and the forms that belong to one of them alone.
     *
     * @param longest letters of the longest form
     */
    private record Paradigms(Set<String> lemmas, Map<String, String> byForm, int longest) {
        static Paradigms of(Table table, String pos) {
            Set<String> lemmas = new HashSet<>();
            Map<String, String> byForm = new HashMap<>();
            Set<String> claimedTwice = new HashSet<>();
            for (Table.Row row : table.rows()) {
                if (row.get("pos").equals(pos)) {
                    String lemma = row.get("lemma");
                    lemmas.add(lemma);
                    byForm.put(lemma, lemma);
                }
            }
            for (Table.Row row : table.rows()) {
                if (row.get("pos").equals(pos)) {
                    for (String form : row.get("forms").split(" ", -1)) {
                        String other = byForm.putIfAbsent(form, row.get("lemma"));
                        if (other != null && !other.equals(row.get("lemma")) && !lemmas.contains(form)) {
                            claimedTwice.add(form);
                        }
                    }
                }
            }
            byForm.keySet().removeAll(claimedTwice);
            int longest =
                    byForm.keySet().stream().mapToInt(String::length).max().orElse(0);
            return new Paradigms(Set.copyOf(lemmas), Map.copyOf(byForm), longest);
        }

        @Nullable
        String of(String form) {
            return byForm.get(form);
        }
    }
}
