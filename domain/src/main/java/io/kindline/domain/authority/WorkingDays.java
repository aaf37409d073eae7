package io.kindline.domain.authority;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Terms in working days: Monday to Friday; holidays are not known here and make a term longer. */
public final class WorkingDays {
    private WorkingDays() {}

    /**
     * The last day of a term that begins the day after.
     *
     * @param many working days, 1 or more
     */
    public static LocalDate after(LocalDate day, int many) {
        LocalDate end = day;
        int left = many;
        while (left > 0) {
            end = end.plusDays(1);
            if (end.getDayOfWeek() != DayOfWeek.SATURDAY
                    && end.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return end;
    }
}
