package org.wederhoor.gazetteer.dump;

import java.io.IOException;

/** A file or folder that is not the dump it should be; the message says what was expected. */
public final class ForeignDump extends IOException {
    public ForeignDump(String message) {
        super(message);
    }
}
