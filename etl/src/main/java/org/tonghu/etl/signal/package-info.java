/** Signals 数据真实性疑点: one class a rule over the rows that stand; the declarations lie in the kernel. */
@NullMarked
package org.tonghu.etl.signal;

import org.jspecify.annotations.NullMarked;
