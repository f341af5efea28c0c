/** One rule, one class; what a rule objects to is a fault. Errors come before keys. */
@NullMarked
package org.tonghu.etl.check;

import org.jspecify.annotations.NullMarked;
