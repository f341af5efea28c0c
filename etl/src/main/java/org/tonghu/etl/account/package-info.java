/** Accounts for every error-free row: it stands, or it is named with the reason for which it is in no figure. */
@NullMarked
package org.tonghu.etl.account;

import org.jspecify.annotations.NullMarked;
