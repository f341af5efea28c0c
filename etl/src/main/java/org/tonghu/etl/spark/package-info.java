/** The Spark session and the schemas that Spark needs. */
@NullMarked
package org.tonghu.etl.spark;

import org.jspecify.annotations.NullMarked;
