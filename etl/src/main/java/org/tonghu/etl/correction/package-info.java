/** The mend loop: workbooks with the rows in quarantine go to the offices, and their corrections come back. */
@NullMarked
package org.tonghu.etl.correction;

import org.jspecify.annotations.NullMarked;
