/** Who looks, and what of an edition he may see: roles, and scopes carried onto the lists of the edition. */
@NullMarked
package org.tonghu.warehouse.access;

import org.jspecify.annotations.NullMarked;
