package id.kawal.escalation.desk;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Party;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Drafts what a reporter is told who would hear nothing otherwise: the stage in plain words, the next date, and when
 * there is news again. In the language of the report, and without agency and topic, since it may be read on a screen
 * that others see.
 */
@Component
public class DraftingNews {

    /** The rule by which a reporter is never left without news. */
    public static final String RULE = "B16";

    private final MessageSource messages;
    private final Clock clock;

    DraftingNews(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A draft.
     *
     * @param text for somebody to send as it is or in other words
     * @param rule the rule of the next date, if there is one
     * @param due the next date
     */
    public record News(String text, @Nullable String rule, @Nullable Instant due) {
    }

    /** What could be written now in a case that is open. */
    public News draft(DeskCase held, CaseFile file) {
        var now = clock.instant();
        var locale = Locale.of(file.report().language());
        var next = file.nextDate(now);
        var said = new ArrayList<String>();
        said.add(held.registerNumber() == null ? say(locale, "greeting")
                : say(locale, "greeting-number", held.registerNumber()));
        said.add(say(locale, "stage." + held.state()));
        late(file).forEach(run -> said.add(say(locale, "late", day(run.due(), locale), title(run, locale))));
        said.add(next.map(run -> say(locale, "next." + whose(run.rule().owedBy()), day(run.due(), locale),
                title(run, locale))).orElseGet(() -> say(locale, "undated")));
        again(file, now).ifPresent(due -> said.add(say(locale, "again", day(due, locale))));
        return new News(String.join("\n\n", said), next.map(run -> run.rule().id()).orElse(null),
                next.map(ClockRun::due).orElse(null));
    }

    /** Deadlines of the office that passed and are still waited for; those of others are told when they pass. */
    private static List<ClockRun> late(CaseFile file) {
        return file.clocks().runs().stream().filter(run -> run.rule().precedence().mayBeNext())
                .filter(run -> run.rule().owedBy().isOnTheLadder() && run.isWaiting())
                .filter(run -> file.status(run) == ClockStatus.MISSED).toList();
    }

    /** Until when there is news again if this is sent now. */
    private Optional<Instant> again(CaseFile file, Instant now) {
        return runsOfTheRule(file).reduce((earlier, later) -> later).map(run -> file.reckoning(run)
                .count(LocalDate.ofInstant(now, clock.getZone()), run.start().limit()).due());
    }

    private static Stream<ClockRun> runsOfTheRule(CaseFile file) {
        return file.clocks().runs().stream().filter(run -> run.rule().id().equals(RULE));
    }

    private static String whose(Party owing) {
        return switch (owing) {
            case REPORTER -> "reporter";
            case AGENCY, SUPERIOR -> "agency";
            default -> "office";
        };
    }

    private static String title(ClockRun run, Locale locale) {
        return run.rule().title(locale.getLanguage());
    }

    private String day(Instant due, Locale locale) {
        return DayWords.in(locale).day(LocalDate.ofInstant(due, clock.getZone()));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage("desk.news." + key, arguments, locale));
    }
}
