/** What workbooks need that the library leaves open. */
@NullMarked
package org.tonghu.etl.workbook;

import org.jspecify.annotations.NullMarked;
