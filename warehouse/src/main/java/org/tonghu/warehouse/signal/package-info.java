/** Signals 数据真实性疑点: findings beside the figures, never changes of them. */
@NullMarked
package org.tonghu.warehouse.signal;

import org.jspecify.annotations.NullMarked;
