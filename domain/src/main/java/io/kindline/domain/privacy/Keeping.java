package io.kindline.domain.privacy;

/** What of a closed contact is let go in time; figures and the trail stay. */
public enum Keeping {
    /** What programs brought, as it came in, beside the text made of it. */
    ARRIVALS(1),
    /** Everything that was said, noted, attached or mailed. */
    WORDS(30);

    public static final int DAYS_MAX = 3_650;

    private final int daysMin;

    Keeping(int daysMin) {
        this.daysMin = daysMin;
    }

    /** The shortest time that may be set, so that a slip of the hand does not empty the house. */
    public int daysMin() {
        return daysMin;
    }

    /** Whether it may be kept for so many days. */
    public boolean allows(int days) {
        return days >= daysMin && days <= DAYS_MAX;
    }
}
