/** Values as people see them: a number, or the reason why there is none. */
@NullMarked
package org.tonghu.warehouse.value;

import org.jspecify.annotations.NullMarked;
