package io.kindline.application.authority;

import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import java.util.Optional;

/** How states and decisions of exceptions are spelt in lists, events and the API. */
public final class CaseStates {
    private CaseStates() {}

    /** The state as a word. */
    public static String nameOf(ExceptionCase exception) {
        return switch (exception) {
            case ExceptionCase.Pending _ -> "pending";
            case ExceptionCase.Granted _ -> "granted";
            case ExceptionCase.Executed _ -> "executed";
            case ExceptionCase.Failed _ -> "failed";
            case ExceptionCase.Reversing _ -> "reversing";
            case ExceptionCase.Reversed _ -> "reversed";
            case ExceptionCase.Refused _ -> "refused";
            case ExceptionCase.Declined _ -> "declined";
            case ExceptionCase.Withdrawn _ -> "withdrawn";
        };
    }

    /** How it was decided, whatever became of it since. */
    public static String decisionOf(ExceptionCase exception) {
        return grantOf(exception).map(CaseStates::decisionOf).orElseGet(() -> nameOf(exception));
    }

    /** What was granted; empty while, or because, nothing was. */
    public static Optional<Grant> grantOf(ExceptionCase exception) {
        return exception instanceof ExceptionCase.Given given
                ? Optional.of(given.grant())
                : Optional.empty();
    }

    private static String decisionOf(Grant grant) {
        return grant.basis() == Grant.Basis.ACT_FIRST ? "granted-for-review" : "granted";
    }
}
