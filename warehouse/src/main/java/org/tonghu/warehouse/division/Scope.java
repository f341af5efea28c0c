package org.tonghu.warehouse.division;

/**
 * What a user may see 权限范围: a subtree of the program's newest list. What it covers in an edition is told by
 * {@link org.tonghu.warehouse.access.Access}.
 *
 * @param root the division whose subtree it is
 */
public record Scope(DivisionKey root) {
    /** The whole province. */
    public static final Scope PROVINCE = new Scope(DivisionKey.FUJIAN);
}
