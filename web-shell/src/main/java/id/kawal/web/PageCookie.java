package id.kawal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie of some pages, out of reach of scripts and of other sites, and sent over an encrypted connection alone where there is one.
 *
 * @param name of the cookie
 * @param path under which the pages lie
 */
public record PageCookie(String name, String path) {

    /** The token of forms; every service behind the one port knows it. */
    public static final PageCookie FORM = new PageCookie("kawal-form", "/");

    /** It is gone with the browser. */
    public static final Duration WHILE_OPEN = Duration.ofSeconds(-1);

    /** What the browser sent. */
    public Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    /** Has the browser keep the value for so long. */
    public void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value).path(path).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Has the browser forget it. */
    public void remove(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }
}
