/** Hard files made by code: workbooks part by part, mutated files, and other parsers to count their rows. */
@NullMarked
package org.tonghu.etl.hard;

import org.jspecify.annotations.NullMarked;
