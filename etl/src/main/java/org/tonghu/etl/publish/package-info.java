/** Builds the edition: its DuckDB file, its manifest, and the pointer to it. */
@NullMarked
package org.tonghu.etl.publish;

import org.jspecify.annotations.NullMarked;
