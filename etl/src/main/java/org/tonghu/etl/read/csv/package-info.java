/** CSV files, record by record. */
@NullMarked
package org.tonghu.etl.read.csv;

import org.jspecify.annotations.NullMarked;
