package org.wederhoor.reading.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether two proper names in one report are one name: a surname for a full name, an acronym, a slip of spelling. */
final class NameMatch {
    private static final int SHORTEST_WITH_SLIP = 6;

    private NameMatch() {}

    /** Whether a person who was named {@code known} may be called {@code name} afterwards, or the other way about. */
    static boolean samePerson(String known, String name) {
        List<String> a = tokens(known);
        List<String> b = tokens(name);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String lastA = a.get(a.size() - 1);
        String lastB = b.get(b.size() - 1);
        if (!alike(lastA, lastB)) {
            return a.size() > 1 && b.size() == 1 && a.contains(lastB)
                    || b.size() > 1 && a.size() == 1 && b.contains(lastA);
        }
        return endsWith(a, b) || endsWith(b, a) || alike(a.get(0), b.get(0));
    }

    /** Whether {@code name} is the end of {@code whole}: a surname with its particles. */
    private static boolean endsWith(List<String> whole, List<String> name) {
        if (name.size() > whole.size()) {
            return false;
        }
        int skipped = whole.size() - name.size();
        for (int i = 0; i < name.size(); i++) {
            if (!alike(whole.get(skipped + i), name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether both name one organisation. */
    static boolean sameOrganisation(String known, String name) {
        if (!beginAlike(known, name)) {
            return false;
        }
        List<String> a = tokens(known);
        List<String> b = tokens(name);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return String.join("", a).equals(String.join("", b))
                || initials(a).equals(name)
                || initials(b).equals(known);
    }

    /** One name begins with the same letter however it is written: looked at first, as most names differ in it. */
    private static boolean beginAlike(String known, String name) {
        return Character.toLowerCase(firstLetter(known)) == Character.toLowerCase(firstLetter(name));
    }

    private static char firstLetter(String name) {
        int at = 0;
        while (at < name.length() - 1 && !Character.isLetterOrDigit(name.charAt(at))) {
            at++;
        }
        return name.isEmpty() ? ' ' : name.charAt(at);
    }

    private static String initials(List<String> tokens) {
        StringBuilder initials = new StringBuilder();
        for (String token : tokens) {
            initials.append(Character.toUpperCase(token.charAt(0)));
        }
        return initials.toString();
    }

    private static List<String> tokens(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    /** Equal, or one letter more, less or other in a name that is long enough for a slip. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < SHORTEST_WITH_SLIP || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int skipA = a.length() >= b.length() ? 1 : 0;
        int skipB = b.length() >= a.length() ? 1 : 0;
        return a.substring(Math.min(a.length(), i + skipA)).equals(b.substring(Math.min(b.length(), i + skipB)));
    }
}
