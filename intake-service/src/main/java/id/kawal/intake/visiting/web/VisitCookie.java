package id.kawal.intake.visiting.web;

import id.kawal.intake.report.Report;
import id.kawal.intake.report.Reports;
import id.kawal.intake.visiting.Visits;
import id.kawal.web.PageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cookie by which a browser is known to look at a case; gone with the browser. */
@Component
class VisitCookie {

    private static final PageCookie COOKIE = new PageCookie("kawal-case", "/track");

    private final Visits visits;
    private final Reports reports;

    VisitCookie(Visits visits, Reports reports) {
        this.visits = visits;
        this.reports = reports;
    }

    /** The case that is open in this browser. */
    Optional<Report> report(HttpServletRequest request) {
        return COOKIE.in(request).flatMap(visits::use).flatMap(reports::findByCaseId);
    }

    /** The same without counting as use. */
    Optional<UUID> watched(HttpServletRequest request) {
        return COOKIE.in(request).flatMap(visits::peek);
    }

    void open(HttpServletRequest request, HttpServletResponse response, UUID caseId) {
        COOKIE.in(request).ifPresent(visits::end);
        COOKIE.set(request, response, visits.begin(caseId), PageCookie.WHILE_OPEN);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.in(request).ifPresent(visits::end);
        COOKIE.remove(request, response);
    }
}
