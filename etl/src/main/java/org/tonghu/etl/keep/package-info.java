/** Landed rows, the row that stands for each key, and the fate of every row. */
@NullMarked
package org.tonghu.etl.keep;

import org.jspecify.annotations.NullMarked;
