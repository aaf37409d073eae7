package io.kindline.infrastructure.authority.http;

import io.kindline.infrastructure.shared.Problems;
import org.springframework.web.ErrorResponseException;

/** What a caller asked for cannot be; becomes a problem that says what to do. */
final class Refusal extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    /**
     * A problem of that kind.
     *
     * @param detail English, without personal data
     */
    Refusal(Problems problem, String detail) {
        super(problem.status(), problem.detail(detail), null);
    }

    static Refusal malformed(String detail) {
        return new Refusal(Problems.MALFORMED, detail);
    }

    static Refusal noSuchException() {
        return new Refusal(Problems.NOT_FOUND, "There is no such exception.");
    }
}
