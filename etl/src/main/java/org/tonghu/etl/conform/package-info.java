/** From texts to typed values. Identity numbers become pseudonyms here; names and phone numbers end here. */
@NullMarked
package org.tonghu.etl.conform;

import org.jspecify.annotations.NullMarked;
