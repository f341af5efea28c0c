/** The data page: loads, files, fates and quarantine. */
@NullMarked
package org.tonghu.dashboard.quality;

import org.jspecify.annotations.NullMarked;
