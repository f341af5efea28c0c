/**
 * The shared kernel: the words of the field, the catalogue of indicators and rubrics, the layout of an edition on disk,
 * values, suppression and scores. It knows neither Spark nor Spring nor Vaadin.
 */
@NullMarked
package org.tonghu.warehouse;

import org.jspecify.annotations.NullMarked;
