package org.wederhoor.ledger.store;

import java.sql.SQLException;
import java.util.Locale;

/** What may go wrong in a database that its user can do something about. */
enum Trouble {
    FULL(
            "the disk is full; nothing of what was being written is kept, what was acknowledged before is safe. Make room and go on"),
    READ_ONLY("cannot be written: the file or its folder is read-only"),
    BUSY("another program has been writing to it for " + Dialect.WAIT_MILLIS / 1000
            + " seconds; try again when that is done"),
    NO_DATABASE("is no ledger: the file is not a SQLite database"),
    BROKEN("the database file is damaged; restore it from a copy"),
    UNREACHABLE("cannot be opened"),
    OTHER("");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** What the exception of a driver stands for: SQLite's by its primary result code, PostgreSQL's by its class of SQLSTATE. */
    static Trouble of(SQLException e) {
        String state = e.getSQLState();
        if (state != null && !state.isEmpty()) {
            return ofState(state);
        }
        return switch (e.getErrorCode() & 0xff) {
            case 5, 6 -> BUSY;
            case 8 -> READ_ONLY;
            case 11 -> BROKEN;
            case 13 -> FULL;
            case 10 -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space") ? FULL : OTHER;
            case 14 -> UNREACHABLE;
            case 26 -> NO_DATABASE;
            default -> OTHER;
        };
    }

    private static Trouble ofState(String state) {
        return switch (state) {
            case "53100" -> FULL;
            case "25006", "42501" -> READ_ONLY;
            case "55P03", "40P01" -> BUSY;
            default -> state.startsWith("08") || state.startsWith("28") || state.startsWith("3D") ? UNREACHABLE : OTHER;
        };
    }

    String told(SQLException e) {
        return this == OTHER
                ? String.valueOf(e.getMessage())
                : this == UNREACHABLE ? words + ": " + e.getMessage() : words;
    }
}
