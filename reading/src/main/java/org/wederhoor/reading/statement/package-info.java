/** Who takes which stance on which event: attributions tied to events and parties. */
@NullMarked
package org.wederhoor.reading.statement;

import org.jspecify.annotations.NullMarked;
