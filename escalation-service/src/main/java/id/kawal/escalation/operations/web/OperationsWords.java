package id.kawal.escalation.operations.web;

import id.kawal.escalation.policy.Policies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts moments, rules and codes into words for the operator's pages. */
@Component
final class OperationsWords {

    private final MessageSource messages;
    private final Supplier<Policies> policies;
    private final Clock clock;

    OperationsWords(MessageSource messages, Supplier<Policies> policies, Clock clock) {
        this.messages = messages;
        this.policies = policies;
        this.clock = clock;
    }

    /** The message of that code. */
    public String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** The message of that code, or else the last word of the code itself. */
    public String named(String prefix, String code, Locale locale) {
        return named(prefix, code, code, locale);
    }

    /** What a rule is about, after its letter. */
    public String rule(String id, Locale locale) {
        return policies.get().inForceOn(LocalDate.now(clock)).rules().stream().filter(rule -> rule.id().equals(id))
                .findFirst().map(rule -> id + " – " + rule.title(locale.getLanguage())).orElse(id);
    }

    /** What a message is about: in words of its own, or in those of the step of the desk that it tells of. */
    public String mail(String template, Locale locale) {
        var step = "fact." + template.replaceFirst("^desk-", "").replace('-', '_').toUpperCase(Locale.ROOT);
        return named("operations.deliveries.about.", template,
                messages.getMessage(step, null, template, locale), locale);
    }

    private String named(String prefix, String code, @Nullable String otherwise, Locale locale) {
        var found = messages.getMessage(prefix + code, null, otherwise, locale);
        return found == null ? code : found;
    }

    public String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale).format(day);
    }

    public String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", locale).format(moment.atZone(clock.getZone()));
    }

    public String second(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", locale).format(moment.atZone(clock.getZone()));
    }

    /** The end of the number of a case: enough to tell it from others in a list. */
    public String brief(UUID id) {
        return "…" + id.toString().substring(24);
    }
}
