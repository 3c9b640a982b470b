package id.kawal.intake.drafting.web;

import id.kawal.intake.drafting.DraftProperties;
import id.kawal.intake.drafting.DraftReport;
import id.kawal.intake.drafting.DraftReports;
import id.kawal.web.PageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cookie by which a browser goes on with the report that is being written in it. */
@Component
class DraftCookie {

    private static final PageCookie COOKIE = new PageCookie("kawal-draft", "/report");

    private final DraftReports drafts;
    private final DraftProperties properties;

    DraftCookie(DraftReports drafts, DraftProperties properties) {
        this.drafts = drafts;
        this.properties = properties;
    }

    /** The report that this browser is writing, or has sent just now. */
    Optional<DraftReport> draft(HttpServletRequest request) {
        return COOKIE.in(request).flatMap(drafts::find);
    }

    /** The report that this browser is writing. */
    Optional<DraftReport> unfinished(HttpServletRequest request) {
        return draft(request).filter(DraftReport::unfinished);
    }

    void set(HttpServletRequest request, HttpServletResponse response, String token) {
        COOKIE.set(request, response, token, properties.keep());
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.remove(request, response);
    }
}
