package org.wederhoor.app.page;

/** How words stand out on a terminal; each style has a form in plain characters too, or needs none. */
enum Style {
    PLAIN("", ""),
    HEADING("1", ""),
    FAINT("2", ""),
    SPEAKER("1;36", ""),
    STANCE("1", ""),
    CUE("1;4", "*"),
    ALERT("1;35", "");

    private final String codes;
    private final String mark;

    Style(String codes, String mark) {
        this.codes = codes;
        this.mark = mark;
    }

    /** What stands around the words when there is no colour. */
    String mark() {
        return mark;
    }

    /** The words between this style's ANSI codes. */
    String ansi(String words) {
        return codes.isEmpty() ? words : "\u001B[" + codes + "m" + words + "\u001B[0m";
    }
}
