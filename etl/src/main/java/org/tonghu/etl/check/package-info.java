/** One rule, one class; a finding says reason and column. Errors come before keys. */
@NullMarked
package org.tonghu.etl.check;

import org.jspecify.annotations.NullMarked;
