package io.kindline.infrastructure.shared;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.shared.Conflict;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error of the API as a problem; what is our fault is logged with an id and not explained.
 */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    /**
     * Connection lost; no disk, memory or connection left; shutting down; reading or writing fails;
     * a transaction that stood still for so long that the database ended it.
     */
    private static final List<String> AWAY = List.of("08", "53", "57P", "58", "25P03");

    private final Ids ids;

    ApiErrors(Ids ids) {
        this.ids = ids;
    }

    @ExceptionHandler
    ResponseEntity<Object> notAllowed(NotAllowed e) {
        return answer(Problems.NOT_ALLOWED.detail());
    }

    @ExceptionHandler({Conflict.class, OptimisticLockingFailureException.class})
    ResponseEntity<Object> changedMeanwhile(RuntimeException e) {
        return answer(
                Problems.CONFLICT.detail("It was changed meanwhile: read it again, then retry."));
    }

    /** A value that its type refused: the domain's messages name no personal data. */
    @ExceptionHandler
    ResponseEntity<Object> refusedValue(IllegalArgumentException e) {
        UUID id = ids.next();
        log.info("request refused ({})", id, e);
        ProblemDetail problem = Problems.MALFORMED.detail();
        problem.setProperty("logId", id);
        return answer(problem);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        CannotAcquireLockException.class
    })
    ResponseEntity<Object> databaseAway(Exception e) {
        log.warn("the database cannot be reached: {}", e.getMessage());
        return ResponseEntity.status(Problems.UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(Problems.UNAVAILABLE.detail());
    }

    @ExceptionHandler
    ResponseEntity<Object> ourFault(Exception e) {
        if (isConnectionLoss(e)) {
            return databaseAway(e);
        }
        UUID id = ids.next();
        log.error("unexpected error ({})", id, e);
        ProblemDetail problem = Problems.INTERNAL.detail();
        problem.setProperty("logId", id);
        return answer(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        boolean tooLarge = causes(e).anyMatch(BodyTooLarge.class::isInstance);
        Problems problem = tooLarge ? Problems.TOO_LARGE : Problems.of(status);
        Object saying = body == null && e instanceof ErrorResponse own ? own.getBody() : body;
        if (saying instanceof ProblemDetail own && Problems.isOurs(own)) {
            return answer(own);
        }
        String detail =
                saying instanceof ProblemDetail told && told.getDetail() != null
                        ? told.getDetail()
                        : "";
        ProblemDetail answer =
                tooLarge || detail.isEmpty() ? problem.detail() : problem.detail(detail);
        return ResponseEntity.status(problem.status()).headers(headers).body(answer);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    /** The connection broke, or the database has no room, or it is on its way down. */
    private static boolean isConnectionLoss(Throwable e) {
        return causes(e)
                .anyMatch(cause ->
                        cause instanceof TransactionException
                                || (cause instanceof SQLException sql && isAway(sql)));
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return state != null && AWAY.stream().anyMatch(state::startsWith);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
