/** Builds the gazetteer: from the dumps of GeoNames, Who's On First, CLDR and Natural Earth to the index that readings use. */
@NullMarked
package org.wederhoor.gazetteer;

import org.jspecify.annotations.NullMarked;
