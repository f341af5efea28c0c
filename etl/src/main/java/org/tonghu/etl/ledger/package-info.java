/** The ledger of rows: every error-free row stands, or is named with the reason for which it is in no figure. */
@NullMarked
package org.tonghu.etl.ledger;

import org.jspecify.annotations.NullMarked;
