package id.kawal.agency.page;

import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages: dates, how long is left, and what is wrong with a form. */
@Component
public class PageWords {

    private static final int SOON = 3;

    private final MessageSource messages;
    private final Problems problems;
    private final Clock clock;

    PageWords(MessageSource messages, Problems problems, Clock clock) {
        this.messages = messages;
        this.problems = problems;
        this.clock = clock;
    }

    /** The words of the code, or the code itself where there are none. */
    public String say(String code, Locale locale, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(code, arguments, code, locale), code);
    }

    /** What a report is about that names no service: its topic, if that says anything. */
    public String topic(String substance, Locale locale) {
        return substance.equals("OTHER") ? say("page.no-service", locale)
                : Objects.requireNonNull(messages.getMessage("substance." + substance, null,
                        say("page.no-service", locale), locale));
    }

    /** The day, with its name. */
    public String date(@Nullable OffsetDateTime moment, Locale locale) {
        return moment == null ? "" : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(moment);
    }

    /** The day and the time of it. */
    public String moment(OffsetDateTime moment, Locale locale) {
        var time = locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm";
        return DateTimeFormatter.ofPattern("d MMMM uuuu, " + time, locale).format(moment);
    }

    /** How many days are left, in words. */
    public Left left(@Nullable OffsetDateTime due, Locale locale) {
        if (due == null) {
            return new Left("", "");
        }
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock), due.toLocalDate());
        if (clock.instant().isAfter(due.toInstant())) {
            return new Left(say("left.passed", locale, -days), "late");
        }
        var urgency = days <= SOON ? "soon" : "";
        return new Left(days == 0 ? say("left.today", locale) : say("left.days", locale, days), urgency);
    }

    /**
     * How long is left.
     *
     * @param text in words
     * @param urgency {@code late}, {@code soon} or nothing
     */
    public record Left(String text, String urgency) {
    }

    /** Each field that is wrong, or the one sentence about the whole. */
    public List<Fault> faults(Refusal refusal, Locale locale) {
        if (refusal.fields().isEmpty()) {
            var problem = problems.describe(refusal, locale);
            return List.of(new Fault("", problem.getTitle() + ". " + problem.getDetail()));
        }
        return refusal.fields().stream().map(field -> fault(field, locale)).distinct().toList();
    }

    private Fault fault(Refusal.Field field, Locale locale) {
        var name = field.field().replaceAll("\\[.*", "");
        var label = messages.getMessage("ask." + name, null, "", locale);
        var said = problems.said(field, locale);
        return new Fault(name, label == null || label.isEmpty() ? said : label + ": " + said);
    }
}
