package io.kindline.application.authority;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * Something that could be done for the subscriber, ready to be confirmed.
 *
 * @param amount empty when it costs nothing
 * @param particulars what the occasion tells of: years, days, the day (as {@code 2026-12-03}) by
 *     which it is known to end
 */
public record Gesture(
        Occasion occasion,
        ExceptionKind kind,
        Optional<Money> amount,
        Optional<ClauseKey> clause,
        List<String> particulars) {
    public Gesture {
        particulars = List.copyOf(particulars);
    }

    /** Why it is suggested; screens say it, and the reason that goes with it, in words. */
    public enum Occasion {
        /** In danger, and the account is empty (S5). */
        HAZARD_WITHOUT_MONEY,
        /** Money sent and not arrived (S16). */
        STUCK_TRANSFER,
        /** Was refused or left angry before (S18). */
        BAD_EXPERIENCE,
        /** Has been with us for years and was not thanked this year (S18). */
        YEARS_WITH_US,
        /** Has to do with money he paid. */
        ABOUT_MONEY,
        /** Nothing in particular: a small sign. */
        SMALL_SIGN
    }
}
