package org.wederhoor.ledger.projection;

/**
 * Something in the ledger that is not as it was put on record.
 *
 * @param entry number of the entry that is broken, or that what is wrong was worked out from; 0 when it belongs to none
 * @param told what is wrong, in words for people
 */
public record Flaw(long entry, String told) {}
