/** The inbox: its files, what each holds by its header, and the rows below it. */
@NullMarked
package org.tonghu.etl.read.inbox;

import org.jspecify.annotations.NullMarked;
