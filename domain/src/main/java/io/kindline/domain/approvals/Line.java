package io.kindline.domain.approvals;

/** Whose turn it is to answer; whoever may decide can do so before his turn. */
public enum Line {
    /** The supervisors of the asker's team. */
    TEAM,
    /** Every supervisor of the brand. */
    BRAND,
    /** Every supervisor of the brand, again and again: nobody answered yet. */
    ALARM;

    /** Who is asked when these did not answer. */
    public Line next() {
        return switch (this) {
            case TEAM -> BRAND;
            case BRAND, ALARM -> ALARM;
        };
    }
}
