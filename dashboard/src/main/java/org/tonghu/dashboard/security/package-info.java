/** Who may see what: users, roles and scopes; everything is denied that is not allowed. */
@NullMarked
package org.tonghu.dashboard.security;

import org.jspecify.annotations.NullMarked;
