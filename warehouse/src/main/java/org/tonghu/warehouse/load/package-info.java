/** What became of the files and rows of each batch. */
@NullMarked
package org.tonghu.warehouse.load;

import org.jspecify.annotations.NullMarked;
