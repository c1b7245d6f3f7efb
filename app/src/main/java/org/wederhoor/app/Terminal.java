package org.wederhoor.app;

/**
 * What the program writes to. Java cannot tell by itself, so the start script says it in system properties.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns its width, 0 when it is not known
 */
record Terminal(boolean out, boolean err, int columns) {
    static final Terminal NONE = new Terminal(false, false, 0);

    static Terminal current() {
        return new Terminal(
                Boolean.getBoolean("wederhoor.terminal.out"),
                Boolean.getBoolean("wederhoor.terminal.err"),
                Integer.getInteger("wederhoor.terminal.columns", 0));
    }
}
