package io.kindline.infrastructure.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Errors of the API as RFC 9457 problems, with types that stay the same from version to version.
 */
public enum Problems implements ProblemType {
    MALFORMED(HttpStatus.BAD_REQUEST, "The request is malformed"),
    UNAUTHORISED(HttpStatus.UNAUTHORIZED, "A valid key or token is needed"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "This key or person may not do that"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing, or it is not yours to see"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer cannot be given in that form"),
    CONFLICT(HttpStatus.CONFLICT, "It is no longer as the request assumes"),
    /** One's own request, or one in which one shares. */
    OWN_REQUEST(HttpStatus.FORBIDDEN, "Nobody decides on his own request"),
    ALREADY_DECIDED(HttpStatus.CONFLICT, "It was decided before"),
    BEYOND_BUDGET(HttpStatus.CONFLICT, "It is more than is left of the budget"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than allowed"),
    WRONG_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address takes JSON"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database cannot be reached just now");

    private final HttpStatus status;
    private final String title;

    Problems(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The problem of a status that nothing more is known of. */
    public static Problems of(HttpStatusCode status) {
        return Stream.of(values())
                .filter(problem -> problem.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? MALFORMED : INTERNAL);
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether a problem is one of the house's already. */
    static boolean isOurs(ProblemDetail problem) {
        return problem.getType() != null && problem.getType().toString().startsWith(SPACE);
    }

    /**
     * The problem with what to do about it.
     *
     * @param detail English, without personal data
     */
    public ProblemDetail detail(String detail) {
        ProblemDetail problem = detail();
        problem.setDetail(detail);
        return problem;
    }

    /** Writes the problem where no controller is involved, as in filters. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d}"
                                .formatted(type(), title, status.value()));
    }
}
