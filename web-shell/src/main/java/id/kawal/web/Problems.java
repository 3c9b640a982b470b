package id.kawal.web;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Puts a refusal into words as a problem detail (RFC 9457). */
public final class Problems {

    /** With these a request is refused before anybody reads it, so that there is no part to blame. */
    private static final Set<HttpStatus> NOT_READ = EnumSet.of(HttpStatus.BAD_REQUEST, HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_IMPLEMENTED);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** The problem detail of the refusal in the language. */
    public ProblemDetail describe(Refusal refusal, Locale locale) {
        var problem = describe(refusal.status(), refusal.code(), locale, refusal.arguments());
        if (!refusal.fields().isEmpty()) {
            problem.setProperty("errors", refusal.fields().stream().map(field -> describe(field, locale)).toList());
        }
        refusal.properties().forEach(problem::setProperty);
        return problem;
    }

    /** What a status means, where nobody said more. */
    public ProblemDetail describe(HttpStatus status, Locale locale) {
        if (NOT_READ.contains(status)) {
            return describe(status, "request-refused", locale);
        }
        var code = "http-" + status.value();
        var known = messages.getMessage("problem." + code + ".title", null, "", locale);
        var otherwise = status.is5xxServerError() ? "unexpected" : "http-404";
        return describe(status, known == null || known.isEmpty() ? otherwise : code, locale, "");
    }

    /** What is refused, in one sentence: for a page, where no field is to blame. */
    public String sentence(Refusal refusal, Locale locale) {
        return Objects.requireNonNullElse(describe(refusal, locale).getDetail(), refusal.code());
    }

    /**
     * What is wrong with a field.
     *
     * @param own codes of the page's own words for it, the best first; without any it is said as to programs
     */
    public String said(Refusal.Field field, Locale locale, String... own) {
        var arguments = field.arguments().toArray();
        return Stream.concat(Arrays.stream(own), Stream.of("field." + field.code()))
                .map(code -> messages.getMessage(code, arguments, "", locale))
                .filter(words -> words != null && !words.isEmpty()).findFirst().orElse(field.code());
    }

    ProblemDetail describe(HttpStatus status, String code, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:kawal:problem:" + code));
        problem.setTitle(messages.getMessage("problem." + code + ".title", arguments, code, locale));
        problem.setDetail(messages.getMessage("problem." + code + ".detail", arguments, code, locale));
        return problem;
    }

    private Map<String, Object> describe(Refusal.Field field, Locale locale) {
        var described = new LinkedHashMap<String, Object>();
        described.put("field", field.field());
        described.put("code", field.code());
        described.put("message", said(field, locale));
        return described;
    }
}
