/** The commands of the command line: one class a command, its options, and how it prints. */
@NullMarked
package org.tonghu.etl.command;

import org.jspecify.annotations.NullMarked;
