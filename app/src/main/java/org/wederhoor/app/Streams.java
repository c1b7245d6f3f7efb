package org.wederhoor.app;

import java.io.PrintStream;

/** Where a command prints: readings to {@code out}, all else to {@code err}. */
record Streams(PrintStream out, PrintStream err, Terminal terminal) {
    void say(String message) {
        err.println("wederhoor: " + message);
        err.flush();
    }
}
