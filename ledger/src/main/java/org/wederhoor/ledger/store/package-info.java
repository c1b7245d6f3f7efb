/** The database beneath the ledger: SQLite in one file, or PostgreSQL; a class for each table that is written. */
@NullMarked
package org.wederhoor.ledger.store;

import org.jspecify.annotations.NullMarked;
