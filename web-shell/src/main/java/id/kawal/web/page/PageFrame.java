package id.kawal.web.page;

import id.kawal.web.WebShellProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame around every page asks for. */
final class PageFrame {

    private final WebShellProperties properties;

    PageFrame(WebShellProperties properties) {
        this.properties = properties;
    }

    /** This page in the other language; only what a GET asked for is asked again. */
    public String otherLanguage(Locale locale) {
        var request = request();
        var other = locale.getLanguage().equals("id") ? "en" : "id";
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return UriComponentsBuilder.newInstance().query(Objects.requireNonNullElse(query, ""))
                .replaceQueryParam("lang", other).build().toUriString();
    }

    /** The whole address of this page without what was asked for, for somebody to whom it is passed on. */
    public String here() {
        return absolute(request().getRequestURI());
    }

    /** The whole address of a path of this installation. */
    public String absolute(String path) {
        return UriComponentsBuilder.fromUriString(request().getRequestURL().toString()).replacePath(path).build()
                .toUriString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }

    /** Who is signed in, in the words of the token; nobody on the pages of citizens. */
    public @Nullable Staff staff() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn
                ? Staff.of(signedIn)
                : null;
    }

    /** Where staff sign in; empty where nobody can. */
    public String signIn() {
        return properties.signIn().path();
    }

    /** Where one sees all that is going on, in an office made for training; empty elsewhere. */
    public String overview() {
        return properties.overview();
    }
}
