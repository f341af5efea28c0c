/** Rotation training against its pace over the months. */
@NullMarked
package org.tonghu.dashboard.training;

import org.jspecify.annotations.NullMarked;
