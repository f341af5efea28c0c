/** Scores 考核评分: rubrics as data, exact scoring methods, and score sheets that never make a number up. */
@NullMarked
package org.tonghu.warehouse.score;

import org.jspecify.annotations.NullMarked;
