package org.wederhoor.gazetteer.name;

import org.wederhoor.reading.language.Table;

/** A table of this module. */
public final class Resource {
    private static final String FOLDER = "/org/wederhoor/gazetteer/";

    private Resource() {}

    /** The table in {@code file}. */
    public static Table table(String file) {
        return Table.resource(FOLDER + file);
    }
}
