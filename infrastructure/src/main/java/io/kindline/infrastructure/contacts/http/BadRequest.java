package io.kindline.infrastructure.contacts.http;

import io.kindline.infrastructure.shared.Problems;
import org.springframework.web.ErrorResponseException;

/** What a caller sent does not hold; becomes a problem that says what to do. */
final class BadRequest extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    /**
     * A problem of that kind.
     *
     * @param detail English, without personal data
     */
    BadRequest(Problems problem, String detail) {
        super(problem.status(), problem.detail(detail), null);
    }

    static BadRequest malformed(String detail) {
        return new BadRequest(Problems.MALFORMED, detail);
    }
}
