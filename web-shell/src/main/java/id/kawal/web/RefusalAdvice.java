package id.kawal.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every refused or failed request with a problem detail in the language asked for, and never with a stack trace. */
@Order(Ordered.LOWEST_PRECEDENCE)
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    private final Problems problems;

    RefusalAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return answer(refusal.status(), problems.describe(refusal, LocaleContextHolder.getLocale()));
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ResponseEntity<ProblemDetail> changedMeanwhile() {
        return answer(HttpStatus.CONFLICT, "changed-meanwhile");
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class,
            CannotGetJdbcConnectionException.class})
    ResponseEntity<ProblemDetail> busy(Exception failure) {
        LOG.warn("The database did not answer in time: {}", failure.getClass().getSimpleName());
        var problem = answer(HttpStatus.SERVICE_UNAVAILABLE, "busy");
        return ResponseEntity.status(problem.getStatusCode()).header(HttpHeaders.RETRY_AFTER, "2")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem.getBody());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        LOG.error("A request failed unexpectedly", failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    /** What Spring MVC itself refuses: malformed bodies, missing headers, unknown paths and methods. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception failure,
            @org.jspecify.annotations.Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var code = "http-" + known.value();
        var problem = problems.describe(known, code, LocaleContextHolder.getLocale(), MalformedInput.describe(failure));
        return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code) {
        return answer(status, problems.describe(status, code, LocaleContextHolder.getLocale()));
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, ProblemDetail problem) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
