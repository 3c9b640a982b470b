package id.kawal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.UriUtils;

/** Sends who looks at pages to a page that says what is wrong; programs get problem details. */
public final class ProblemPage {

    /** What a page may load and do: nothing inline, nothing from elsewhere. */
    public static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final String PROBLEM = ProblemPage.class.getName();

    private ProblemPage() {
    }

    /** Whether the answer is to be a page: a browser asks for HTML, and not at an address for programs. */
    public static boolean isAskedFor(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !address(request).startsWith("/api/");
    }

    /** The address that was asked for, also while what came of it is being told. */
    private static String address(HttpServletRequest request) {
        var asked = Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                Objects.requireNonNullElse(request.getRequestURI(), ""));
        try {
            return UriUtils.decode(asked, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return asked;
        }
    }

    /** Leaves the answer to the page about the problem. */
    public static void send(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        request.setAttribute(PROBLEM, problem);
        response.setHeader("Content-Security-Policy", POLICY);
        response.sendError(problem.getStatus());
    }

    /** The problem that the page is about, if somebody described it. */
    public static Optional<ProblemDetail> problemOf(HttpServletRequest request) {
        return Optional.ofNullable((ProblemDetail) request.getAttribute(PROBLEM));
    }
}
