/** Small cells about children are held back, and so is what would give them away (privacy requirements R4 and R5). */
@NullMarked
package org.tonghu.warehouse.suppression;

import org.jspecify.annotations.NullMarked;
