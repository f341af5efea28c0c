/** The first screen: where the province stands, and which counties make the gap. */
@NullMarked
package org.tonghu.dashboard.overview;

import org.jspecify.annotations.NullMarked;
