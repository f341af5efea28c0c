@org.jspecify.annotations.NullMarked
package org.tonghu.warehouse.indicator;
