package org.wederhoor.ledger.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        String asDocument(List<String> words) {
            return String.join(" ", words);
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
        String bytewise(String column) {
            return column;
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
            return "INSERT INTO report_words (rowid, words) VALUES (:entry, CAST(:words AS tsvector))";
        }

        /** Made here and not by PostgreSQL's own parser, which finds other words than SQLite's. */
        @Override
        String asDocument(List<String> words) {
            return IntStream.range(0, words.size())
                    .mapToObj(at -> "'" + words.get(at) + "':" + Math.min(at + 1, FURTHEST_POSITION))
                    .collect(Collectors.joining(" "));
        }

        @Override
        String matchWords() {
            return "words @@ CAST(:words AS tsquery)";
        }

        @Override
        String sameWords() {
            return "words = CAST(:words AS tsvector)";
        }

        @Override
        String bytewise(String column) {
            return column + " COLLATE \"C\"";
        }

        @Override
        String asQuery(List<List<String>> phrases) {
            return phrases.stream()
                    .map(phrase -> phrase.stream()
                            .map(word -> "'" + word + "'")
                            .collect(Collectors.joining(" <-> ", "(", ")")))
                    .collect(Collectors.joining(" & "));
        }
    };

    /** PostgreSQL counts no further. */
    private static final int FURTHEST_POSITION = 16_383;

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

    /** The words of a text in the form in which they are kept; letters and digits only. */
    abstract String asDocument(List<String> words);

    abstract String matchWords();

    /** Whether the row holds exactly the words. */
    abstract String sameWords();

    /** A column to sort by the bytes of its texts. */
    abstract String bytewise(String column);

    /** The query for texts that hold all the phrases, each a sequence of folded words. */
    abstract String asQuery(List<List<String>> phrases);
}
