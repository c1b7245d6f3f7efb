package org.wederhoor.app;

/** In which form the ledger's answers are printed. */
enum AnswerFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
