/** Which figures are about children, and the rules in force by which what may be shown of them is decided. */
@NullMarked
package org.tonghu.warehouse.protection;

import org.jspecify.annotations.NullMarked;
