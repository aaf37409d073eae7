package io.kindline.domain.board;

import java.util.OptionalInt;

/**
 * What became of the contacts that arrived in a period.
 *
 * @param inTime answered within the goal's time
 * @param late answered after it
 * @param abandoned ended without any answer
 * @param overdue not answered yet, and the goal's time has passed
 * @param fresh not answered yet, within the goal's time
 */
public record ServiceLevel(int inTime, int late, int abandoned, int overdue, int fresh) {

    /** Nothing arrived. */
    public static final ServiceLevel NONE = new ServiceLevel(0, 0, 0, 0, 0);

    /**
     * @throws IllegalArgumentException when a count is negative
     */
    public ServiceLevel {
        if (inTime < 0 || late < 0 || abandoned < 0 || overdue < 0 || fresh < 0) {
            throw new IllegalArgumentException("contacts are counted from zero");
        }
    }

    /** All that arrived. */
    public int arrived() {
        return inTime + late + abandoned + overdue + fresh;
    }

    /** What the figure is reckoned from; who waits within the time is not decided yet. */
    public int counted(ServiceGoal goal) {
        return inTime
                + late
                + overdue
                + switch (goal.abandoned()) {
                    case COUNTED -> abandoned;
                    case LEFT_OUT -> 0;
                };
    }

    /**
     * The service level: answered in time ÷ (answered + overdue [+ abandoned]), in whole percent,
     * rounded down so that a missed contact never looks like none. Empty when nothing counts.
     */
    public OptionalInt percent(ServiceGoal goal) {
        int counted = counted(goal);
        return counted == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100L * inTime / counted));
    }

    /** True unless the goal is missed; without contacts nothing is missed. */
    public boolean meets(ServiceGoal goal) {
        return percent(goal).orElse(100) >= goal.percent();
    }

    /** Both together. */
    public ServiceLevel plus(ServiceLevel other) {
        return new ServiceLevel(
                inTime + other.inTime,
                late + other.late,
                abandoned + other.abandoned,
                overdue + other.overdue,
                fresh + other.fresh);
    }
}
