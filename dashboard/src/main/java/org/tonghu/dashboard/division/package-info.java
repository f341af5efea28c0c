/** One page shape from province to township. */
@NullMarked
package org.tonghu.dashboard.division;

import org.jspecify.annotations.NullMarked;
