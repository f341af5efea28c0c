/** Figures of an edition as they stand in its marts: not suppressed, for the warehouse itself and for operators. */
@NullMarked
package org.tonghu.warehouse.figure;

import org.jspecify.annotations.NullMarked;
