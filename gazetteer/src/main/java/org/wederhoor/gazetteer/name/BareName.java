package org.wederhoor.gazetteer.name;

import java.util.regex.Pattern;

/** The name of a region or district without the words for what it is: Belgorod Oblast is Belgorod. */
public final class BareName {
    private static final Pattern GENERIC = Pattern.compile(
            "\\b(oblasts?|óblast|oblast['’]|krai|kray|okrug|respublika|republic|province|provincie|provincia|governorate|"
                    + "gouvernement|region|state|district|division|prefecture|department|county|parish|wilaya|voivodeship|zone|"
                    + "territory|federal|capital|autonomous|autonome|autonomnyy|republiek|city|municipality|raion|rayon|"
                    + "mu[hḩ]āfaz̧at|ostān-e|of the|of|van de|d[ou]s?|de)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EDGES = Pattern.compile("^[ \\-'’]+|[ \\-'’]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private BareName() {}

    /** What is left of {@code name}; empty when it is nothing but such words. */
    public static String of(String name) {
        String left = GENERIC.matcher(name).replaceAll(" ");
        return EDGES.matcher(SPACES.matcher(left).replaceAll(" ")).replaceAll("");
    }
}
