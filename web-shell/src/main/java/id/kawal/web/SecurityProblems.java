package id.kawal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers whoever may not come in with a problem detail, beside the challenge of RFC 6750. */
final class SecurityProblems {

    private static final String NOTHING_THERE = SecurityProblems.class.getName();

    private final Problems problems;
    private final JsonMapper json;
    private final LocaleResolver locales;
    private final PageEntrance entrance;
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    SecurityProblems(Problems problems, JsonMapper json, LocaleResolver locales, PageEntrance entrance) {
        this.entrance = entrance;
        this.problems = problems;
        this.json = json;
        this.locales = locales;
    }

    /** Admits nobody, and remembers that no rule names the path: signing in would not help. */
    static AuthorizationDecision nothingThere(Supplier<? extends @Nullable Authentication> caller,
            RequestAuthorizationContext asked) {
        asked.getRequest().setAttribute(NOTHING_THERE, true);
        return new AuthorizationDecision(false);
    }

    /** A browser is sent to sign in where that can help; else the page is, for who is nobody, not there. */
    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (ProblemPage.isAskedFor(request)) {
            if (request.getAttribute(NOTHING_THERE) == null && entrance.invite(request, response)) {
                return;
            }
            ProblemPage.send(request, response,
                    problems.describe(HttpStatus.NOT_FOUND, locales.resolveLocale(request)));
            return;
        }
        challenge.commence(request, response, failure);
        answer(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        var code = failure instanceof CsrfException ? "page-expired" : "forbidden";
        if (ProblemPage.isAskedFor(request)) {
            ProblemPage.send(request, response, deniedPage(request, code));
            return;
        }
        answer(request, response, HttpStatus.FORBIDDEN, code);
    }

    /** Refused before any rule was asked: an address or a method that is none. */
    void rejected(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
            throws IOException {
        var problem = problems.describe(HttpStatus.BAD_REQUEST, locales.resolveLocale(request));
        if (ProblemPage.isAskedFor(request)) {
            ProblemPage.send(request, response, problem);
            return;
        }
        answer(response, problem);
    }

    private ProblemDetail deniedPage(HttpServletRequest request, String code) {
        var locale = locales.resolveLocale(request);
        return request.getAttribute(NOTHING_THERE) != null ? problems.describe(HttpStatus.NOT_FOUND, locale)
                : problems.describe(HttpStatus.FORBIDDEN, code.equals("forbidden") ? "not-your-page" : code, locale);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        answer(response, problems.describe(status, code, locales.resolveLocale(request)));
    }

    private void answer(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getOutputStream(), problem);
    }
}
