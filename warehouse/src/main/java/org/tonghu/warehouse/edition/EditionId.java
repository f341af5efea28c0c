package org.tonghu.warehouse.edition;

/** The number of an edition, counted from 1 in a warehouse. */
public record EditionId(int number) implements Comparable<EditionId> {
    public EditionId {
        if (number < 1) {
            throw new IllegalArgumentException("Cannot name an edition: " + number + ", expected 1 or more");
        }
    }

    @Override
    public int compareTo(EditionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
