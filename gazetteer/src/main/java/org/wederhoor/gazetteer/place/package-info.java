/** Places with all their names, put together from what the dumps say of them. */
@NullMarked
package org.wederhoor.gazetteer.place;

import org.jspecify.annotations.NullMarked;
