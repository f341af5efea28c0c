/** Indicators 指标, each declared once in {@code indicators/<id>.yaml}: from it follow marts, values, lights and help texts. */
@NullMarked
package org.tonghu.warehouse.indicator;

import org.jspecify.annotations.NullMarked;
