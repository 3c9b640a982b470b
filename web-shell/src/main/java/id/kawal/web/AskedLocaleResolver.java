package id.kawal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language asked for: the parameter {@code lang}, else the header {@code Accept-Language}, else Indonesian. */
final class AskedLocaleResolver extends AcceptHeaderLocaleResolver {

    static final Locale INDONESIAN = Locale.of("id");

    AskedLocaleResolver() {
        setDefaultLocale(INDONESIAN);
        setSupportedLocales(List.of(INDONESIAN, Locale.ENGLISH));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        if ("en".equals(asked)) {
            return Locale.ENGLISH;
        }
        return "id".equals(asked) ? INDONESIAN : super.resolveLocale(request);
    }
}
