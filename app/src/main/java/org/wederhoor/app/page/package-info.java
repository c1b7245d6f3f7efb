/** A reading laid out for people: who says what of which event, in whose words. */
@NullMarked
package org.wederhoor.app.page;

import org.jspecify.annotations.NullMarked;
