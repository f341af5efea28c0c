package org.tonghu.warehouse.division;

import java.util.Optional;

/**
 * A node of one dated list.
 *
 * @param parent the node above; empty for the province
 * @param kind what the code segment says it is, e.g. {@code town}, {@code quasi_township}
 * @param inScope false for Kinmen and Mazu and everything under them: they count nowhere
 * @param leaves the interval of leaf numbers under this node; a subtree is an interval
 */
public record Division(
        DivisionKey key, String name, Optional<DivisionKey> parent, String kind, boolean inScope, Leaves leaves) {

    /** Leaf numbers from {@code first} (inclusive) to {@code end} (exclusive), counted in code order over the list. */
    public record Leaves(int first, int end) {}

    public DivisionLevel level() {
        return key.level();
    }

    public String code() {
        return key.code();
    }
}
