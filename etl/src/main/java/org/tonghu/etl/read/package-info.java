/**
 * From the files of an inbox to raw text rows: CSV and XLSX, each table recognised by its header. Strict: nothing is
 * guessed, replaced or lost. It knows neither Spark nor types.
 */
@NullMarked
package org.tonghu.etl.read;

import org.jspecify.annotations.NullMarked;
