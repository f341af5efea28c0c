/**
 * What may be shown of counts of children is decided here, once, when an edition is published (privacy requirements R4 and R5).
 *
 * <p><b>Why a figure is held back.</b> Either it is <i>small itself</i>: 1 to 4 children are counted, or 1 to 4 lack, or fewer
 * stand in the denominator than the indicator's smallest. (0 is no small count.) Or it is a <i>complement</i>: it is not small,
 * but somebody could calculate a small figure from it, as a prefecture less its other counties, or a year to May less the year
 * to April. Readers are told one word for both, since which of the two it is would tell them too much; the operator's
 * statistics tell them apart.
 *
 * <p><b>What is promised.</b> Whoever knows all that is shown can never narrow a held-back figure down to fewer than five whole
 * numbers for what is counted, five for what lacks and ten for the denominator.
 *
 * <p><b>How.</b> A {@link org.tonghu.warehouse.suppression.ProtectedTable} consists of <i>leaves</i>: counties in months, and
 * what a prefecture counts beyond its counties, which subtraction would tell. Everything shown is a {@link
 * org.tonghu.warehouse.suppression.Sum} of leaves: county, prefecture and province, month and year to date, with Pingtan or
 * without. Indicators with a common denominator (or numerator) are one table, and a figure held back in one is held back in all.
 * An {@code Exchange} moves children between leaves so that no shown sum changes: from one county to another of the same
 * prefecture and month where both are held back; or between two counties one way in March and the other way in May, which
 * leaves even their years to date alone. How far it can be driven before a count falls below 0 or a band becomes false is
 * counted in whole numbers, and each is a solution that a calculator could not rule out: this proves the promise. Where a
 * held-back figure has no such exchange yet, the cheapest one is made possible by holding back the figures in its way: county
 * months and years to date before December's, which scores use, and both long before a prefecture's; never the province's,
 * unless it is the province's that is small. In the end every complement that turns out not to be needed is shown again.
 *
 * <p><b>Bands.</b> Then the bands of held-back rates are shown one after another, prefectures first, as long as all promises
 * hold with the band known. Townships show bands and no counts ({@link org.tonghu.warehouse.suppression.Townships}).
 *
 * <p><b>Zeros.</b> Where a total that is shown is 0 (nobody in the whole province lacks), it tells the 0 of all that lies in it,
 * and that is no small count. A prefecture's total is held back rather than let tell this of a held-back county; the
 * province's and, for townships, the county's are not.
 *
 * <p><b>Where no complements suffice</b>, the level is held back for those months with that reason; there is always an answer.
 *
 * <p>{@link org.tonghu.warehouse.suppression.YearTable} makes the table, {@link org.tonghu.warehouse.suppression.Protector} decides,
 * and {@link org.tonghu.warehouse.suppression.Audit}, which knows nothing of how, solves what is published as an outsider would.
 */
@NullMarked
package org.tonghu.warehouse.suppression;

import org.jspecify.annotations.NullMarked;
