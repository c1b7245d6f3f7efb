/** Benchmarks of the reading. */
@NullMarked
package org.wederhoor.bench;

import org.jspecify.annotations.NullMarked;
