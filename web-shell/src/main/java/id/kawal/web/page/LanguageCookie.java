package id.kawal.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language that somebody chose by {@code ?lang=}. */
final class LanguageCookie implements HandlerInterceptor {

    private static final String NAME = "lang";
    private static final Set<String> SPOKEN = Set.of("id", "en");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getMethod().equals("GET") ? request.getParameter(NAME) : null;
        if (asked != null && SPOKEN.contains(asked) && !request.getRequestURI().startsWith("/api/")) {
            var cookie = ResponseCookie.from(NAME, asked).path("/").maxAge(Duration.ofDays(365)).sameSite("Lax")
                    .httpOnly(true).secure(request.isSecure()).build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }
}
