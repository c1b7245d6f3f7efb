package org.wederhoor.ledger.party;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a full name, by which somebody is known again, from a description and from a surname alone. */
final class FullName {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> ARTICLES = Set.of("al-", "el-", "ad-", "an-", "ar-", "as-", "ash-", "at-", "az-");
    private static final int LONGEST_PARTICLE = 3;

    private FullName() {}

    /** Whether {@code words} are a name of two words or more, all large but for particles ("van", "al"), or an abbreviation in capitals. */
    static boolean isOne(String words) {
        List<String> all = Arrays.stream(SPACE.split(words.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
        if (all.size() < 2) {
            return all.stream().anyMatch(FullName::isAbbreviation);
        }
        return isLarge(all.get(0))
                && isLarge(all.get(all.size() - 1))
                && all.stream().allMatch(word -> isLarge(word) || word.length() <= LONGEST_PARTICLE);
    }

    /** Of writing without large letters every word counts as large. */
    private static boolean isLarge(String word) {
        String bare = ARTICLES.stream()
                .filter(word::startsWith)
                .findFirst()
                .map(article -> word.substring(article.length()))
                .orElse(word);
        return bare.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter));
    }

    private static boolean isAbbreviation(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
