/** What is declared as data: the files of indicators, signals, rubrics and divisions, and the one strict reader of YAML. */
@NullMarked
package org.tonghu.warehouse.declaration;

import org.jspecify.annotations.NullMarked;
