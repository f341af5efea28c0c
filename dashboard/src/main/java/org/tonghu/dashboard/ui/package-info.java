/** What all screens share: the state in the URL, texts by key, formats, values with their lights. */
@NullMarked
package org.tonghu.dashboard.ui;

import org.jspecify.annotations.NullMarked;
