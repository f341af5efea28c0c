/** Ranking and score cards: every point with what it follows from. */
@NullMarked
package org.tonghu.dashboard.assessment;

import org.jspecify.annotations.NullMarked;
