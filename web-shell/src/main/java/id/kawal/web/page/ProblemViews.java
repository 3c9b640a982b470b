package id.kawal.web.page;

import id.kawal.web.ProblemPage;
import id.kawal.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** The page in place of one that cannot be shown: plain sentences, and where to go from here. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemViews implements ErrorViewResolver {

    private final Problems problems;
    private final LocaleResolver locales;

    ProblemViews(Problems problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Locale locale = locales.resolveLocale(request);
        var problem = ProblemPage.problemOf(request).orElseGet(() -> problems.describe(status, locale));
        return new ModelAndView("shell/problem", Map.of("problem", problem), status);
    }
}
