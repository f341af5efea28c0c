/** Public texts of the command line and the load reports, by key, Chinese first and English second. */
@NullMarked
package org.tonghu.etl.text;

import org.jspecify.annotations.NullMarked;
