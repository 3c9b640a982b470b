package id.kawal.intake.visiting.web;

import id.kawal.intake.report.Report;
import id.kawal.intake.report.Reports;
import id.kawal.intake.visiting.Visits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie by which a browser is known to look at a case; gone with the browser. */
@Component
class VisitCookie {

    private static final String NAME = "kawal-case";
    private static final String PATH = "/track";

    private final Visits visits;
    private final Reports reports;

    VisitCookie(Visits visits, Reports reports) {
        this.visits = visits;
        this.reports = reports;
    }

    /** The case that is open in this browser. */
    Optional<Report> report(HttpServletRequest request) {
        return token(request).flatMap(visits::use).flatMap(reports::findByCaseId);
    }

    /** The same without counting as use. */
    Optional<UUID> watched(HttpServletRequest request) {
        return token(request).flatMap(visits::peek);
    }

    void open(HttpServletRequest request, HttpServletResponse response, UUID caseId) {
        token(request).ifPresent(visits::end);
        add(request, response, visits.begin(caseId), Duration.ofSeconds(-1));
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(visits::end);
        add(request, response, "", Duration.ZERO);
    }

    private static Optional<String> token(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(NAME, value).path(PATH).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
