/** A typed row of a source file, where it comes from, and its faults. */
@NullMarked
package org.tonghu.etl.row;

import org.jspecify.annotations.NullMarked;
