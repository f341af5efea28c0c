/** Numerator and denominator of every indicator for every division and month, generic from the catalogue. */
@NullMarked
package org.tonghu.etl.mart;

import org.jspecify.annotations.NullMarked;
