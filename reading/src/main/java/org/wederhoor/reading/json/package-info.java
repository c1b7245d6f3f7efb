/** The reading as JSON, as laid down by the contract's schema. */
@NullMarked
package org.wederhoor.reading.json;

import org.jspecify.annotations.NullMarked;
