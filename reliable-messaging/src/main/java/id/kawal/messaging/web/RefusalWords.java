package id.kawal.messaging.web;

import id.kawal.messaging.ParkedEventRefused.Why;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Puts refusals of this starter into words, in Indonesian or English. */
final class RefusalWords {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    RefusalWords() {
        messages.setBasename("messages/reliable-messaging");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    ProblemDetail problem(Why why, Locale locale) {
        return problem("parked-event-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), status(why), locale);
    }

    ProblemDetail notASize(int longest, Locale locale) {
        return problem("parked-events-limit", HttpStatus.UNPROCESSABLE_CONTENT, locale, longest);
    }

    private ProblemDetail problem(String code, HttpStatus status, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status,
                messages.getMessage(code + ".detail", arguments, locale));
        problem.setTitle(messages.getMessage(code + ".title", null, locale));
        problem.setType(URI.create("urn:kawal:problem:" + code));
        return problem;
    }

    private static HttpStatus status(Why why) {
        return switch (why) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case NO_REASON, UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case RESOLVED, NOT_FIRST, FAILED_AGAIN, STILL_EARLY, NO_SUBSCRIPTION -> HttpStatus.CONFLICT;
        };
    }
}
