/** Workbooks, row by row, with a limit on all that a hostile one could make large. */
@NullMarked
package org.tonghu.etl.read.xlsx;

import org.jspecify.annotations.NullMarked;
