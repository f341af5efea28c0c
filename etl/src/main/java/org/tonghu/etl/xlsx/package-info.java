/** What workbooks need that the library leaves open. */
@NullMarked
package org.tonghu.etl.xlsx;

import org.jspecify.annotations.NullMarked;
