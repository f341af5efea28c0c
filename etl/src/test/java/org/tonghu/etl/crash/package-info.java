/** Loads that die, and commands that run while others read. */
@NullMarked
package org.tonghu.etl.crash;

import org.jspecify.annotations.NullMarked;
