package id.kawal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers whoever may not come in with a problem detail, beside the challenge of RFC 6750. */
final class SecurityProblems {

    private final Problems problems;
    private final JsonMapper json;
    private final LocaleResolver locales;
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    SecurityProblems(Problems problems, JsonMapper json, LocaleResolver locales) {
        this.problems = problems;
        this.json = json;
        this.locales = locales;
    }

    /** A page that needs somebody to be signed in is, for who is not, not there. */
    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (ProblemPage.isAskedFor(request)) {
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
            ProblemPage.send(request, response,
                    problems.describe(HttpStatus.FORBIDDEN, code, locales.resolveLocale(request)));
            return;
        }
        answer(request, response, HttpStatus.FORBIDDEN, code);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getOutputStream(), problems.describe(status, code, locales.resolveLocale(request)));
    }
}
