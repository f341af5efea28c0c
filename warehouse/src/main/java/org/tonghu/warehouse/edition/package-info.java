/** Editions 版次: one published, immutable state of the warehouse each, and the pointer to the one in force. */
@NullMarked
package org.tonghu.warehouse.edition;

import org.jspecify.annotations.NullMarked;
