package id.kawal.intake.pages;

import id.kawal.intake.directory.Agency.OfferedService;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages on which a report is written. */
@Component
public class PageWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH.mm");
    private static final DateTimeFormatter ENGLISH_MOMENT = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm");

    private final MessageSource messages;
    private final Problems problems;
    private final Clock clock;

    PageWords(MessageSource messages, Problems problems, Clock clock) {
        this.messages = messages;
        this.problems = problems;
        this.clock = clock;
    }

    public String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** The words, if there are any. */
    public @Nullable String maybe(String code, Locale locale) {
        var words = messages.getMessage(code, null, "", locale);
        return words == null || words.isEmpty() ? null : words;
    }

    /** What is wrong; a page says it in other words than an interface for programs where it has some. */
    public Fault fault(Refusal.Field fault, Locale locale) {
        var own = "page.field." + fault.code();
        return new Fault(fault.field(),
                problems.said(fault, locale, own + "." + fault.field().replace("[0]", ""), own));
    }

    /** The field of a question, with what was answered and what is wrong with that. */
    public Field field(Asks.Ask ask, String typed, List<Fault> faults, Locale locale) {
        var options = ask.options().stream().map(option -> new Option(option,
                say(ask.words() + "." + option, locale), maybe(ask.words() + "." + option + ".hint", locale))).toList();
        var wrong = faults.stream().filter(fault -> fault.field().equals(ask.field())).map(Fault::message).findFirst();
        return Field.of(ask.kind(), ask.field(), say(ask.words(), locale), options)
                .hinted(maybe(ask.words() + ".hint", locale)).answered(typed).faulty(wrong.orElse(null))
                .filledBy(ask.autocomplete());
    }

    /** An answer as it is read again before sending. */
    public String answer(Asks.Ask ask, String typed, Locale locale) {
        if (typed.isBlank()) {
            return "";
        }
        return switch (ask.kind()) {
            case CHOICE -> say(ask.words() + "." + typed, locale);
            case DAY -> day(typed, locale);
            case TEXT, SECRET, AREA, SELECT, FILE, FILES -> typed;
        };
    }

    /** The limit that the standard of the service promises. */
    public String limit(OfferedService service, Locale locale) {
        return service.timeLimit() == null || service.unit() == null ? say("report.no-limit", locale)
                : say("report.limit", locale, service.timeLimit().toString(), say("unit." + service.unit(), locale));
    }

    /** A moment of the office. */
    public String moment(Instant at, Locale locale) {
        return ZonedDateTime.ofInstant(at, clock.getZone())
                .format((locale.getLanguage().equals("en") ? ENGLISH_MOMENT : MOMENT).withLocale(locale));
    }

    private static String day(String typed, Locale locale) {
        try {
            return LocalDate.parse(typed).format(DAY.withLocale(locale));
        } catch (DateTimeParseException unreadable) {
            return typed;
        }
    }
}
