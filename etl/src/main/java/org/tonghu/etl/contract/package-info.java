/** The contract with the offices that send files, as data: {@code datasets/<name>.yaml}. */
@NullMarked
package org.tonghu.etl.contract;

import org.jspecify.annotations.NullMarked;
