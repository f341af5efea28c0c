/** One load, from an inbox to a published edition; and the other works that make an edition: withdrawal and a new key. */
@NullMarked
package org.tonghu.etl.load;

import org.jspecify.annotations.NullMarked;
