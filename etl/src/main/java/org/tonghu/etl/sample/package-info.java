/**
 * The synthetic province 示例数据: source files as offices send them, on the real dated divisions, made from a seed.
 * Nothing here is anybody's data: identity numbers begin with 99, which no place has; phone numbers begin with 143,
 * which no operator has; title lines say 示例数据 and a file {@code .sample} stands at the root of the inbox.
 */
@NullMarked
package org.tonghu.etl.sample;

import org.jspecify.annotations.NullMarked;
