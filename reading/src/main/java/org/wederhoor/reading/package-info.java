/**
 * The reading of one report: {@link org.wederhoor.reading.Reader} turns a {@link org.wederhoor.reading.Report} into a
 * {@link org.wederhoor.reading.Reading}, the domain's nouns as records.
 *
 * <p>Pure: the same report and the same program give the same reading, without database, network or threads.
 */
@NullMarked
package org.wederhoor.reading;

import org.jspecify.annotations.NullMarked;
