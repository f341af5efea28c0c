/**
 * What becomes of an exact edition before anybody sees it: which figures about children are held back, and the file that screens
 * open, in which those are absent. No reader decides it, and none can forget it.
 */
@NullMarked
package org.tonghu.warehouse.publication;

import org.jspecify.annotations.NullMarked;
