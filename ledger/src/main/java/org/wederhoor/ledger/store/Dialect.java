package org.wederhoor.ledger.store;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Where the two databases differ. */
enum Dialect {
    SQLITE {
        @Override
        DataSource source(String url, boolean writing) {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setTransactionMode(writing ? TransactionMode.IMMEDIATE : TransactionMode.DEFERRED);
            config.setBusyTimeout(WAIT_MILLIS);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl(url);
            return source;
        }

        /** Transactions are begun with the lock on the file. */
        @Override
        void lock(Handle handle) {}

        @Override
        String insertWords() {
            return "INSERT INTO report_words (rowid, words) VALUES (:entry, :words)";
        }

        @Override
        String matchWords() {
            return "report_words MATCH :words";
        }

        @Override
        String sameWords() {
            return "words = :words";
        }

        @Override
        String asQuery(List<List<String>> phrases) {
            return phrases.stream()
                    .map(phrase -> '"' + String.join(" ", phrase) + '"')
                    .collect(Collectors.joining(" AND "));
        }
    },

    POSTGRESQL {
        @Override
        DataSource source(String url, boolean writing) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            return source;
        }

        @Override
        void lock(Handle handle) {
            handle.execute("SET LOCAL lock_timeout = " + WAIT_MILLIS);
            handle.execute("LOCK TABLE entry IN EXCLUSIVE MODE");
        }

        @Override
        String insertWords() {
            return "INSERT INTO report_words (rowid, words) VALUES (:entry, to_tsvector('simple', :words))";
        }

        @Override
        String matchWords() {
            return "words @@ to_tsquery('simple', :words)";
        }

        @Override
        String sameWords() {
            return "words = to_tsvector('simple', :words)";
        }

        @Override
        String asQuery(List<List<String>> phrases) {
            return phrases.stream()
                    .map(phrase -> '(' + String.join(" <-> ", phrase) + ')')
                    .collect(Collectors.joining(" & "));
        }
    };

    /** Rows fetched together when many are gone through. */
    static final int AT_A_TIME = 500;

    /** How long a writer waits for another to finish. */
    static final int WAIT_MILLIS = 20_000;

    static Dialect of(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            return SQLITE;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new StoreException(
                url + " is no database that a ledger can be in; give a file, or jdbc:postgresql://HOST/DATABASE", null);
    }

    /** Connections to the database at {@code url}; those for writing begin a transaction by keeping others from writing. */
    abstract DataSource source(String url, boolean writing);

    /** Keeps other writers out until the transaction ends; readers go on. */
    abstract void lock(Handle handle);

    abstract String insertWords();

    abstract String matchWords();

    /** Whether the row holds exactly the words. */
    abstract String sameWords();

    /** The query for texts that hold all the phrases, each a sequence of folded words. */
    abstract String asQuery(List<List<String>> phrases);
}
