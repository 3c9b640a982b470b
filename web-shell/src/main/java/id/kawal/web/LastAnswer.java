package id.kawal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in the words of the office where the server itself, or the firewall before every rule, refuses a request: an encoded
 * slash, a method that nobody knows; programs with a problem detail. Nothing of Kawal has seen such a request; what it refuses stays refused.
 */
final class LastAnswer extends ErrorReportValve {

    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    LastAnswer(Problems problems, LocaleResolver locales, JsonMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
        setShowReport(false);
        setShowServerInfo(false);
    }

    /** Comes before the server's own page, which is written by the last of the host's valves. */
    void takeOver(@Nullable Object host) {
        if (host instanceof Host found) {
            found.getPipeline().addValve(this);
            if (found instanceof StandardHost standard) {
                standard.setErrorReportValveClass(LastAnswer.class.getName());
            }
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError()) {
            super.report(request, response, failure);
        } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
            var locale = locales.resolveLocale(request);
            var problem = problems.describe(status, locale);
            if (ProblemPage.isAskedFor(request)) {
                write(response, MediaType.TEXT_HTML_VALUE, page(problem, locale));
            } else {
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsString(problem));
            }
        }
    }

    /** Without style and template: nothing of a service is at hand any more. */
    private static String page(ProblemDetail problem, Locale locale) {
        var title = HtmlUtils.htmlEscape(Objects.requireNonNullElse(problem.getTitle(), ""));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><h1>%s</h1><p>%s</p><p><a href="/">Kawal</a></p></body></html>
                """.formatted(locale.getLanguage(), title, title,
                HtmlUtils.htmlEscape(Objects.requireNonNullElse(problem.getDetail(), "")));
    }

    private void write(Response response, String type, String answer) {
        try {
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Content-Security-Policy", ProblemPage.POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(answer);
                response.finishResponse();
            }
        } catch (IOException left) {
            // Whoever asked has left: there is nobody to tell.
            container.getLogger().debug("Nobody is there to be answered", left);
        }
    }
}
