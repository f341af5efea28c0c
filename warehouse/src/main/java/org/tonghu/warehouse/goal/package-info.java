/**
 * What is made of a value and its target: pace, light, gap, rank, change. Screens, command line and exports show these
 * numbers from here and compute none of their own.
 */
@NullMarked
package org.tonghu.warehouse.goal;

import org.jspecify.annotations.NullMarked;
