package org.wederhoor.reading.text;

/** Which quotation marks open and close together, over the habits of the languages of Europe. */
final class QuoteMark {
    private QuoteMark() {}

    static boolean is(String form) {
        return switch (form) {
            case "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "'", "‘", "’", "‚", "‛", "`", "´", "''", "``", ",," ->
                true;
            default -> false;
        };
    }

    /** Whether {@code close} can close what {@code open} opened: “…”, „…“, ‘…’, "…", «…», »…«, ,,…''. */
    static boolean closes(String open, String close) {
        return switch (open) {
            case "“", "„", "‟", "\"", "”" -> close.equals("”") || close.equals("“") || close.equals("\"");
            case "‘", "‚", "‛", "'", "’" ->
                close.equals("’") || close.equals("‘") || close.equals("'") || close.equals("´");
            case "`", "´" -> close.equals("'") || close.equals("´") || close.equals("`") || close.equals("’");
            case "«" -> close.equals("»");
            case "»" -> close.equals("«") || close.equals("»");
            case "‹" -> close.equals("›");
            case "›" -> close.equals("‹") || close.equals("›");
            case ",,", "``", "''" -> close.equals("''") || close.equals("\"") || close.equals("”");
            default -> false;
        };
    }

    /** Whether {@code form} opens unless the spaces around it say otherwise. */
    static boolean isOpening(String form) {
        return switch (form) {
            case "“", "„", "‟", "«", "‹", "‘", "‚", "‛", "`", "``", ",," -> true;
            default -> false;
        };
    }

    /** Whether {@code form} closes unless nothing is open. */
    static boolean isClosing(String form) {
        return switch (form) {
            case "”", "»", "›", "’", "´" -> true;
            default -> false;
        };
    }
}
