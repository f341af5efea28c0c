/** The dashboard: Spring Boot and Vaadin over the warehouse's front door. It sees neither SQL nor Parquet. */
@NullMarked
package org.tonghu.dashboard;

import org.jspecify.annotations.NullMarked;
