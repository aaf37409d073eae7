package io.kindline.infrastructure.chat;

import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.shared.Conflict;
import io.kindline.infrastructure.chat.ChatProblem.ChatRefusal;
import io.kindline.infrastructure.shared.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Whatever goes wrong in the chat API is answered as a problem, without an inner word. */
@RestControllerAdvice(basePackageClasses = ChatErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChatErrors {
    private static final Logger log = LoggerFactory.getLogger(ChatErrors.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ChatRefusal refusal) {
        return answer(refusal.problem());
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        MultipartException.class
    })
    ResponseEntity<ProblemDetail> malformed(Exception e) {
        return answer(
                e instanceof MaxUploadSizeExceededException
                        ? ChatProblem.TOO_LARGE
                        : ChatProblem.MALFORMED);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(NotAllowed e) {
        return answer(ChatProblem.NOT_FOUND);
    }

    @ExceptionHandler({
        DataAccessException.class,
        TransactionException.class,
        Conflict.class,
    })
    ResponseEntity<ProblemDetail> unavailable(RuntimeException e) {
        log.warn("the chat API had to put somebody off", e);
        return answer(ChatProblem.UNAVAILABLE);
    }

    private static ResponseEntity<ProblemDetail> answer(ChatProblem problem) {
        var answer =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        switch (problem.status()) {
            case UNAUTHORIZED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                    answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> {}
        }
        return answer.body(problem.detail());
    }

    /** What Spring itself refuses: wrong method, wrong media type, missing part. And bugs. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusedBySpring(Exception e) {
        if (e instanceof ErrorResponse refused) {
            return ResponseEntity.status(refused.getStatusCode())
                    .headers(refused.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(refused.getStatusCode()).detail());
        }
        log.error("the chat API failed", e);
        return answer(ChatProblem.INTERNAL);
    }
}
