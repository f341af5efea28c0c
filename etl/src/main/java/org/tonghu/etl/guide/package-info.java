/**
 * What offices are told of the contract, all of it made from the contract: workbooks to fill in, and the page of its rules.
 */
@NullMarked
package org.tonghu.etl.guide;

import org.jspecify.annotations.NullMarked;
