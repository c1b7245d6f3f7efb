/** How well times are found and understood: against cases that others published, beside a peer. */
@NullMarked
package org.wederhoor.bench.time;

import org.jspecify.annotations.NullMarked;
