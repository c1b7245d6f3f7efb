/** How many were killed, wounded, missing, captured or displaced, in the report's numbers. */
@NullMarked
package org.wederhoor.reading.toll;

import org.jspecify.annotations.NullMarked;
