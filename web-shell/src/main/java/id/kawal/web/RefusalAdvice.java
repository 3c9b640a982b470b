package id.kawal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
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
    @Nullable ResponseEntity<ProblemDetail> refused(Refusal refusal, ServletWebRequest request) {
        return answer(request, problems.describe(refusal, LocaleContextHolder.getLocale()));
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    @Nullable ResponseEntity<ProblemDetail> changedMeanwhile(ServletWebRequest request) {
        return answer(request, HttpStatus.CONFLICT, "changed-meanwhile");
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class,
            CannotGetJdbcConnectionException.class})
    @Nullable ResponseEntity<ProblemDetail> busy(Exception failure, ServletWebRequest request) {
        LOG.warn("The database did not answer in time: {}", failure.getClass().getSimpleName());
        if (request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "busy");
    }

    /** A form or a question with signs that stand for no letter: the server's own message would repeat what was sent. */
    @ExceptionHandler(InvalidParameterException.class)
    @Nullable ResponseEntity<ProblemDetail> undecodable(InvalidParameterException failure, ServletWebRequest request) {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(failure.getErrorCode()), HttpStatus.BAD_REQUEST);
        return answer(request, problems.describe(status, LocaleContextHolder.getLocale()));
    }

    @ExceptionHandler(MultipartException.class)
    @Nullable ResponseEntity<ProblemDetail> brokenForm(ServletWebRequest request) {
        return answer(request, problems.describe(HttpStatus.BAD_REQUEST, "http-400", LocaleContextHolder.getLocale(),
                MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    @ExceptionHandler(Exception.class)
    @Nullable ResponseEntity<ProblemDetail> unexpected(Exception failure, ServletWebRequest request) {
        if (UnstorableValue.isCauseOf(failure)) {
            return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "value-unstorable");
        }
        LOG.error("A request failed unexpectedly", failure);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    /** What Spring MVC itself refuses: malformed bodies, missing headers, unknown paths and methods. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var code = "http-" + known.value();
        var problem = problems.describe(known, code, LocaleContextHolder.getLocale(), MalformedInput.describe(failure));
        if (sentAsPage((ServletWebRequest) request, problem)) {
            return null;
        }
        return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private @Nullable ResponseEntity<ProblemDetail> answer(ServletWebRequest request, HttpStatus status, String code) {
        return answer(request, problems.describe(status, code, LocaleContextHolder.getLocale()));
    }

    private static @Nullable ResponseEntity<ProblemDetail> answer(ServletWebRequest request, ProblemDetail problem) {
        return sentAsPage(request, problem) ? null
                : ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
    }

    private static boolean sentAsPage(ServletWebRequest request, ProblemDetail problem) {
        var response = request.getResponse();
        if (response == null || response.isCommitted() || !ProblemPage.isAskedFor(request.getRequest())) {
            return false;
        }
        try {
            ProblemPage.send(request.getRequest(), response, problem);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
        return true;
    }
}
