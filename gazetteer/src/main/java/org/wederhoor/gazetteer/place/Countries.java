package org.wederhoor.gazetteer.place;

import java.util.Set;

/** Which countries need which names. */
public final class Countries {
    /** Where there has been fighting since 2010 or where it is feared: small places there are called by all their names. */
    private static final Set<String> CONTESTED = codes(
            "AF AM AO AZ BD BF BI BY CD CF CG CI CM CO CU CY DJ DZ EC EG ER ET GE GN GT GW HN HT IL IN IQ IR JO KE KG KM KP LB LK "
                    + "LR LS LT LV EE LY MD MG ML MM MR MZ NE NG NI NP PE PG PH PK PS RS RU RW SA SD SL SN SO SS SV SY TD TG TJ TN "
                    + "TR TW UA UG VE XK YE ZW BA MK GL FK");

    private static final Set<String> ARABIC =
            codes("AE BH DJ DZ EG ER IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE");
    private static final Set<String> ARABIC_SCRIPT = codes("AF IR PK");
    private static final Set<String> HEBREW = codes("IL PS");
    private static final Set<String> RUSSIAN = codes("RU UA BY KZ KG TJ TM UZ GE AM AZ MD");
    private static final Set<String> CYRILLIC = codes("BA BG ME MK MN RS XK EE LV LT");
    private static final Set<String> SOUNDED = codes("AF AM AZ BY ER ET GE IN IR KZ MM PK RU SS TR TJ UA UZ XK");

    private Countries() {}

    private static Set<String> codes(String all) {
        return Set.of(all.split(" ", -1));
    }

    /** Whether there is or may be fighting, so that every name of every place counts. */
    public static boolean isContested(String code) {
        return CONTESTED.contains(code);
    }

    /** Whether places have Arabic names, which the press writes with and without article. */
    public static boolean isArabic(String code) {
        return ARABIC.contains(code);
    }

    /** Whether its names are written in the script of Arabic. */
    public static boolean isArabicScript(String code) {
        return ARABIC.contains(code) || ARABIC_SCRIPT.contains(code);
    }

    public static boolean isHebrewScript(String code) {
        return HEBREW.contains(code);
    }

    /** Whether its places have Russian names, as in Russia and the countries that left the Soviet Union. */
    public static boolean isRussianNamed(String code) {
        return RUSSIAN.contains(code);
    }

    public static boolean isCyrillicScript(String code) {
        return RUSSIAN.contains(code) || CYRILLIC.contains(code);
    }

    /** Whether its names come from another script, in the spelling of whoever wrote them down. */
    public static boolean isSounded(String code) {
        return ARABIC.contains(code) || SOUNDED.contains(code);
    }
}
