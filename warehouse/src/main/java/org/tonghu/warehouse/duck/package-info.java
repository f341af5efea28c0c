/** The only JDBC of the product: text-block SQL, named parameters, records as rows. */
@NullMarked
package org.tonghu.warehouse.duck;

import org.jspecify.annotations.NullMarked;
