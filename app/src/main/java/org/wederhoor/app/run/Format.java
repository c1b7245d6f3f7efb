package org.wederhoor.app.run;

/** In which form readings are printed. */
public enum Format {
    /** A page for people. */
    TEXT,
    /** A JSON document on several lines. */
    JSON,
    /** A line of JSON. */
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
