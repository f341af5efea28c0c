/** Divisions 行政区划: dated five-level trees, and where a code stands on a day. Sources: {@code divisions/README.md}. */
@NullMarked
package org.tonghu.warehouse.division;

import org.jspecify.annotations.NullMarked;
