@org.jspecify.annotations.NullMarked
package org.tonghu.etl;
