package id.kawal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The language asked for: the parameter {@code lang} of the address, else the cookie of that name that remembers it, else the header
 * {@code Accept-Language}, else Indonesian.
 */
final class AskedLocaleResolver extends AcceptHeaderLocaleResolver {

    private static final String NAME = "lang";

    static final Locale INDONESIAN = Locale.of("id");

    AskedLocaleResolver() {
        setDefaultLocale(INDONESIAN);
        setSupportedLocales(List.of(INDONESIAN, Locale.ENGLISH));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return spoken(inAddress(request)).or(() -> remembered(request))
                .orElseGet(() -> super.resolveLocale(request));
    }

    /** Asking for the parameter would read the body of a form, too, which whoever answers the address may want as it is. */
    private static @Nullable String inAddress(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance().query(request.getQueryString()).build().getQueryParams()
                .getFirst(NAME);
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return spoken(cookie == null ? null : cookie.getValue());
    }

    private static Optional<Locale> spoken(@Nullable String asked) {
        if ("en".equals(asked)) {
            return Optional.of(Locale.ENGLISH);
        }
        return "id".equals(asked) ? Optional.of(INDONESIAN) : Optional.empty();
    }
}
