package id.kawal.intake.drafting.web;

import id.kawal.intake.drafting.DraftProperties;
import id.kawal.intake.drafting.DraftReport;
import id.kawal.intake.drafting.DraftReports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie by which a browser goes on with the report that is being written in it. */
@Component
class DraftCookie {

    private static final String NAME = "kawal-draft";
    private static final String PATH = "/report";

    private final DraftReports drafts;
    private final DraftProperties properties;

    DraftCookie(DraftReports drafts, DraftProperties properties) {
        this.drafts = drafts;
        this.properties = properties;
    }

    /** The report that this browser is writing. */
    Optional<DraftReport> draft(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : drafts.find(cookie.getValue());
    }

    void set(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, token, properties.keep());
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(NAME, value).path(PATH).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
