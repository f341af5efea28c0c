/**
 * Named checks of what is about to be published. Structural ones always block: an edition that fails one is wrong. Doubts
 * about the data are findings of the edition, and block only where the office's settings say so and no steward releases them.
 */
@NullMarked
package org.tonghu.etl.publish.audit;

import org.jspecify.annotations.NullMarked;
