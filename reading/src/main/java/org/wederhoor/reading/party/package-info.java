/** Who acts, suffers, speaks or is accused: mentions of parties, joined to one party each. */
@NullMarked
package org.wederhoor.reading.party;

import org.jspecify.annotations.NullMarked;
