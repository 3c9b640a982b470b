package id.kawal.intake.timeline.web;

import id.kawal.intake.directory.Directory;
import id.kawal.intake.timeline.DeskPosition;
import id.kawal.intake.timeline.Fact;
import id.kawal.intake.timeline.FactKind;
import id.kawal.intake.timeline.RunningClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what happened into plain words. */
@Component
class Words {

    /** The day first, in both languages, as in Indonesia. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu");
    private static final Set<FactKind> INNER = Set.of(FactKind.CLOCK_STOPPED);
    private static final String TIME_BAR = "A9";
    private static final Set<String> TOLD_RULES = Set.of("A1", "A3", TIME_BAR);
    private static final Set<String> TOLD_SKIPS = Set.of("NO_CONSENT", "TIME_BARRED");
    private static final Set<FactKind> BY_FLAG = Set.of(FactKind.CASE_ACKNOWLEDGED, FactKind.CASE_MARKED_ELIGIBLE);

    private final MessageSource messages;
    private final Directory directory;
    private final Clock clock;

    Words(MessageSource messages, Directory directory, Clock clock) {
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
    }

    String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    String agency(@Nullable String code) {
        return code == null ? "" : directory.name(code);
    }

    /** What happened; empty when it is of no concern to a reporter. */
    Optional<String> told(Fact fact, Locale locale) {
        if (INNER.contains(fact.kind()) || timeBar(fact) || ofAnotherClock(fact) || skipOfNoConcern(fact)) {
            return Optional.empty();
        }
        if (fact.kind() == FactKind.DESK_STEP) {
            return step(fact, locale);
        }
        var timing = fact.timing();
        var due = timing == null || timing.due() == null ? "" : day(timing.due(), locale);
        var rule = timing == null || timing.rule() == null ? "" : rule(timing.rule(), timing.duty(), locale);
        var number = fact.number() == null ? "" : fact.number().toString();
        return Optional.of(say(code(fact), locale, agency(fact.agencyCode()), due, detail(fact, locale), number, rule));
    }

    /** A step that concerns the reporter; with one that ends the case or opens it again, that is told instead. */
    private Optional<String> step(Fact fact, Locale locale) {
        var position = DeskPosition.of(fact);
        var timing = fact.timing();
        var day = new Object[]{agency(fact.agencyCode()),
                timing == null || timing.due() == null ? "" : day(timing.due(), locale)};
        return Stream.of(position.code(), position.step())
                .map(code -> messages.getMessage("timeline.DESK_STEP." + code, day, null, locale))
                .filter(Objects::nonNull).findFirst();
    }

    /** What a rule is about: in words of our own, else in those of the policy, else in words that fit any. */
    private String rule(String rule, Fact.@Nullable Duty duty, Locale locale) {
        if (messages.getMessage("rule." + rule, null, null, locale) instanceof String words) {
            return words;
        }
        if (duty == null) {
            return say("rule.other", locale);
        }
        var title = locale.getLanguage().equals("en") ? duty.titleEn() : duty.title();
        return say("rule.told", locale, String.valueOf(title), String.valueOf(duty.basis()));
    }

    /** Why a date is what it is. */
    String why(RunningClock next, Locale locale) {
        var unit = say("unit." + next.unit(), locale);
        var how = next.limit() == 0 ? "next.explained-day"
                : next.moved() ? "next.explained-moved" : "next.explained";
        return say(how, locale, rule(next.rule(), next.duty(), locale), String.valueOf(next.limit()), unit,
                day(next.startedAt(), locale),
                day(next.due(), locale));
    }

    String day(Instant moment, Locale locale) {
        return ZonedDateTime.ofInstant(moment, clock.getZone()).format(DAY.withLocale(locale));
    }

    private static String code(Fact fact) {
        var code = "timeline." + fact.kind();
        if (fact.kind() == FactKind.STEP_SKIPPED) {
            return code + "." + fact.detail();
        }
        if (fact.kind() == FactKind.DEADLINE_APPROACHING && !ofAgency(fact)) {
            return code + ".other";
        }
        return BY_FLAG.contains(fact.kind()) ? code + "." + fact.flag() : code;
    }

    private String detail(Fact fact, Locale locale) {
        if (fact.detail() == null) {
            return "";
        }
        if (fact.kind() == FactKind.CASE_TRANSFERRED) {
            return agency(fact.detail());
        }
        return messages.getMessage("detail." + fact.detail(), null, fact.detail(), locale) instanceof String words
                ? words
                : "";
    }

    private static boolean skipOfNoConcern(Fact fact) {
        return fact.kind() == FactKind.STEP_SKIPPED && !TOLD_SKIPS.contains(fact.detail() == null ? "" : fact.detail());
    }

    private static boolean ofAgency(Fact fact) {
        var timing = fact.timing();
        return timing == null || (timing.duty() == null ? !TIME_BAR.equals(timing.rule()) : timing.duty().isOfAgency());
    }

    /** Clocks of which nothing was told are for the staff alone. */
    private static boolean ofAnotherClock(Fact fact) {
        var timing = fact.timing();
        return timing != null && timing.rule() != null && timing.duty() == null && !TOLD_RULES.contains(timing.rule());
    }

    /** Of the time bar, only that it comes near or has come is told. */
    private static boolean timeBar(Fact fact) {
        return fact.timing() != null && isBar(fact.timing())
                && fact.kind() != FactKind.DEADLINE_APPROACHING
                && fact.kind() != FactKind.DEADLINE_MISSED && fact.kind() != FactKind.STEP_SKIPPED;
    }

    private static boolean isBar(Fact.Timing timing) {
        return TIME_BAR.equals(timing.rule()) || timing.duty() != null && "BAR".equals(timing.duty().precedence());
    }
}
