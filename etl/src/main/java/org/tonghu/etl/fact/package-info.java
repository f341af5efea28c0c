/** One class a fact: rows at a fixed grain with 0/1 and number columns. */
@NullMarked
package org.tonghu.etl.fact;

import org.jspecify.annotations.NullMarked;
