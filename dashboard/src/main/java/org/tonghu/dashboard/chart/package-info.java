/** Charts, drawn on the server. */
@NullMarked
package org.tonghu.dashboard.chart;

import org.jspecify.annotations.NullMarked;
