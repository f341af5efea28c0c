/** Benchmarks: they print figures and ratios, and judge nothing. */
@NullMarked
package org.tonghu.etl.benchmark;

import org.jspecify.annotations.NullMarked;
