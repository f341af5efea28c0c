/** What an edition was checked for before it was published, what was found, and which source rows are in no figure. */
@NullMarked
package org.tonghu.warehouse.audit;

import org.jspecify.annotations.NullMarked;
