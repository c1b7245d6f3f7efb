package org.wederhoor.ledger.store;

import org.jspecify.annotations.Nullable;

/** The database cannot do what it was asked; the message names it, says what is wrong and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
