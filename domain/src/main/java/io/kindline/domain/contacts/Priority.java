package io.kindline.domain.contacts;

import java.util.Arrays;

/** How urgent a contact is; a lower rank is served sooner. */
public enum Priority {
    /** A life may be at stake: before every queue and every rule. */
    LIFE_SAFETY(0),
    HIGH(1),
    NORMAL(2),
    LOW(3);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** 0 (first) to 3 (last); the number is stored. */
    public int rank() {
        return rank;
    }

    /**
     * The priority of a stored rank.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Priority ofRank(int rank) {
        return Arrays.stream(values())
                .filter(priority -> priority.rank == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no priority has rank " + rank));
    }
}
