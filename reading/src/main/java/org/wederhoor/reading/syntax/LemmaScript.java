package org.wederhoor.reading.syntax;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How to get from a form to its lemma: what to put in place of its beginning and its end, after UDPipe (Straka and
 * Straková 2017). The network chooses among some hundreds of such scripts.
 *
 * @param casing how the form is read: l in lower case, k as it is, c with only its first letter in upper case
 * @param whole the lemma of every form, if the script is of that kind
 * @param dropFront how many characters of the form's beginning give way to {@code front}
 * @param dropBack how many characters of the form's end give way to {@code back}
 */
record LemmaScript(char casing, @Nullable String whole, int dropFront, String front, int dropBack, String back) {

    /** Reads {@code l|4:op|1:en} (opgehelderd, ophelderen) or {@code l|=zijn} (was, zijn). */
    static LemmaScript parse(String script) {
        char casing = script.charAt(0);
        if (script.startsWith("|=", 1)) {
            return new LemmaScript(casing, script.substring(3), 0, "", 0, "");
        }
        int bar = script.indexOf('|', 2);
        String front = script.substring(2, bar);
        String back = script.substring(bar + 1);
        int colon = front.indexOf(':');
        int secondColon = back.indexOf(':');
        return new LemmaScript(
                casing,
                null,
                Integer.parseInt(front.substring(0, colon)),
                front.substring(colon + 1),
                Integer.parseInt(back.substring(0, secondColon)),
                back.substring(secondColon + 1));
    }

    /** The lemma of {@code form}; where the script drops more than the form has, the form in lower case. */
    String lemma(String form) {
        if (whole != null) {
            return whole;
        }
        String source = casing == 'k' ? form : form.toLowerCase(Locale.ROOT);
        if (casing == 'c') {
            source = form.substring(0, 1).toUpperCase(Locale.ROOT)
                    + form.substring(1).toLowerCase(Locale.ROOT);
        }
        int end = source.length() - dropBack;
        return dropFront < end ? front + source.substring(dropFront, end) + back : form.toLowerCase(Locale.ROOT);
    }
}
