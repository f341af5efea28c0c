/** The dashboard's own database beside the warehouse: users and the log of access. */
@NullMarked
package org.tonghu.dashboard.office;

import org.jspecify.annotations.NullMarked;
