package org.wederhoor.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementException;

/** A database that holds a ledger, of this version's schema. */
public final class Database {
    private static final int SCHEMA = 2;
    private static final String MIGRATIONS = "classpath:org/wederhoor/ledger/store/";

    private final String name;
    private final Jdbi reading;
    private final Jdbi writing;
    private final Dialect dialect;

    private Database(String name, Dialect dialect, String url) {
        this.name = name;
        this.reading = jdbi(dialect.source(url, false));
        this.writing = jdbi(dialect.source(url, true));
        this.dialect = dialect;
    }

    /**
     * Opens the database at a file's path or a JDBC address; a new one gets its tables, an older one those it lacks.
     *
     * @throws StoreException when it cannot be opened, or was made by a later version of the program
     */
    public static Database open(String where) {
        String url = where.startsWith("jdbc:") ? where : "jdbc:sqlite:" + where;
        String name =
                url.startsWith("jdbc:sqlite:") ? url.substring("jdbc:sqlite:".length()) : url.replaceAll("\\?.*", "");
        Dialect dialect = Dialect.of(url);
        if (dialect == Dialect.SQLITE) {
            checkFolder(name);
        }
        Database database = new Database(name, dialect, url);
        database.bringUpToDate(url);
        return database;
    }

    private static Jdbi jdbi(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return jdbi;
    }

    private static void checkFolder(String file) {
        Path folder = Path.of(file).toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(folder + " is no directory; make it first, or name the ledger elsewhere", null);
        }
    }

    /** Runs {@code work} in one transaction that sees nothing of what others write meanwhile. */
    public <T> T read(Function<Tables, T> work) {
        return run(reading, handle -> work.apply(Tables.of(handle, dialect)));
    }

    /** Runs {@code work} in one transaction that nobody else writes during; all of it is kept, or nothing. */
    public <T> T write(Function<Tables, T> work) {
        return run(writing, handle -> {
            dialect.lock(handle);
            return work.apply(Tables.of(handle, dialect));
        });
    }

    /** The file or address, without anything secret. */
    @Override
    public String toString() {
        return name;
    }

    private <T> T run(Jdbi jdbi, Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(handle -> work.apply(handle));
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    private void bringUpToDate(String url) {
        try {
            int schema = reading.withHandle(Database::schema);
            if (schema > SCHEMA) {
                throw new StoreException(
                        name + " was made by a later version of this program (schema " + schema + ", this one knows "
                                + SCHEMA + "); use that version",
                        null);
            }
            if (schema < SCHEMA) {
                Flyway.configure()
                        .dataSource(dialect.source(url, false))
                        .locations(
                                MIGRATIONS + "every",
                                MIGRATIONS + dialect.name().toLowerCase(Locale.ROOT))
                        .loggers("slf4j")
                        .load()
                        .migrate();
            }
        } catch (JdbiException | FlywayException e) {
            throw told(e);
        }
    }

    /** The version of the schema that is there; 0 when there is none. */
    private static int schema(Handle handle) {
        try {
            return handle.createQuery(
                            "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1")
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(0);
        } catch (StatementException none) {
            return 0;
        }
    }

    private StoreException told(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new StoreException(name + ": " + Trouble.of(sql).told(sql), e);
            }
        }
        return new StoreException(name + ": " + e.getMessage(), e);
    }
}
