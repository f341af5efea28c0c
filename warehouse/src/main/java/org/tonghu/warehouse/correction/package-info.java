/** The workbooks with rows to correct that an edition holds for the offices that sent them. */
@NullMarked
package org.tonghu.warehouse.correction;

import org.jspecify.annotations.NullMarked;
