package io.kindline.infrastructure.chat;

import io.kindline.infrastructure.shared.ProblemType;
import org.springframework.http.HttpStatus;

/** What the chat API refuses, as RFC 9457 problems of the house's form; the types are stable. */
enum ChatProblem implements ProblemType {
    MALFORMED(HttpStatus.BAD_REQUEST, "The request is malformed"),
    TEXT_MISSING(HttpStatus.BAD_REQUEST, "A message needs a text"),
    TEXT_TOO_LONG(HttpStatus.BAD_REQUEST, "The message is too long"),
    TOKEN_UNKNOWN(HttpStatus.UNAUTHORIZED, "The chat's token is missing, wrong or expired"),
    IDENTITY_REFUSED(HttpStatus.UNAUTHORIZED, "The signed identity is forged, expired or unusable"),
    ORIGIN_REFUSED(HttpStatus.FORBIDDEN, "Pages of this origin may not use this chat"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing, or it is not yours to see"),
    CLIENT_ID_TAKEN(HttpStatus.CONFLICT, "Something else was stored under this client id"),
    RATED_BEFORE(HttpStatus.CONFLICT, "This conversation was rated before"),
    TOO_EARLY(HttpStatus.CONFLICT, "The conversation has not ended"),
    ATTACHMENT_REFUSED(HttpStatus.BAD_REQUEST, "A file of this kind, or an empty one, is refused"),
    TOO_MANY_ATTACHMENTS(HttpStatus.BAD_REQUEST, "Too many files in one message"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than allowed"),
    WRONG_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address takes JSON"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    TOO_MANY_STREAMS(HttpStatus.TOO_MANY_REQUESTS, "Too many streams of one visitor"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The chat is not available just now");

    private final HttpStatus status;
    private final String title;

    ChatProblem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** To be thrown where the request ends. */
    ChatRefusal refusal() {
        return new ChatRefusal(this);
    }

    /** Ends a request with the problem. */
    static final class ChatRefusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final ChatProblem problem;

        ChatRefusal(ChatProblem problem) {
            super(problem.title);
            this.problem = problem;
        }

        ChatProblem problem() {
            return problem;
        }
    }
}
