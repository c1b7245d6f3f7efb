package org.wederhoor.app;

import org.wederhoor.ledger.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells in one line what is wrong with a ledger; other faults go on their way.
 *
 * @param streams where it is told
 */
record LedgerTrouble(Streams streams) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) throws Exception {
        if (trouble instanceof StoreException) {
            streams.say(String.valueOf(trouble.getMessage()));
            return 1;
        }
        throw trouble;
    }
}
