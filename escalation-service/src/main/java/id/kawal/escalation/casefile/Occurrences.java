package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.Occurrence;
import id.kawal.escalation.clock.Occurrence.Given;
import id.kawal.escalation.policy.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of the facts of a case what may move a clock. What the desk does is a signal of the same name; its details {@code date},
 * {@code amount}, {@code kind}, {@code reason} and {@code expectedEnd} are what rules may use.
 */
final class Occurrences {

    private Occurrences() {
    }

    static List<Occurrence> of(Collection<Fact> facts) {
        return facts.stream().sorted(Fact.AS_THEY_HAPPENED).flatMap(Occurrences::of).toList();
    }

    private static Stream<Occurrence> of(Fact fact) {
        return switch (fact.kind()) {
            case REPORT_SUBMITTED -> reported(fact);
            case PRIOR_COMPLAINT_RECORDED -> Stream.of(complained(fact));
            case INFORMATION_ADDED -> fact.reference() == null ? Stream.empty()
                    : Stream.of(Occurrence.about(Signal.QUESTION_ANSWERED, fact.happenedAt(), null, fact.reference()));
            case CASE_ACKNOWLEDGED -> fact.is("fileComplete") ? by(Signal.FILE_COMPLETE, fact) : Stream.empty();
            case INFORMATION_REQUESTED ->
                Stream.of(Occurrence.about(Signal.QUESTION_ASKED, fact.happenedAt(), fact.agency(),
                        Objects.requireNonNull(fact.reference())));
            case CASE_DELIVERED, RESPONSE_RECORDED, CASE_DECLINED -> by(Signal.valueOf(fact.kind().name()), fact);
            case EXTENSION_REQUESTED -> Stream.of(new Occurrence(Signal.EXTENSION_REQUESTED, fact.happenedAt(),
                    fact.agency(), fact.reference(), Given.amount(number(fact, "days"))));
            case CASE_TRANSFERRED -> Stream.of(new Occurrence(Signal.CASE_TRANSFERRED, fact.happenedAt(), fact.agency(),
                    null, Given.toAgency(fact.detail("toAgency"))));
            case RESOLUTION_CONFIRMED, REPORT_WITHDRAWN, CASE_FORWARDED, CASE_CLOSED ->
                Stream.of(Occurrence.of(Signal.valueOf(fact.kind().name()), fact.happenedAt()));
            case DEADLINE_MISSED -> Stream.of(new Occurrence(Signal.DEADLINE_MISSED, fact.happenedAt(), null,
                    fact.reference(), Given.NOTHING));
            default -> fact.kind().isTheDesks() ? Stream.of(desk(fact)) : Stream.empty();
        };
    }

    private static Stream<Occurrence> reported(Fact fact) {
        var report = new Occurrence(Signal.REPORT_SUBMITTED, fact.happenedAt(), fact.agency(), null,
                new Given(null, date(fact, "eventDate"), 0, fact.detail("kind"), null, null, null));
        return fact.detail("complainedOn") == null ? Stream.of(report) : Stream.of(report, complained(fact));
    }

    private static Occurrence complained(Fact fact) {
        return new Occurrence(Signal.PRIOR_COMPLAINT_RECORDED, fact.happenedAt(), null, null,
                Given.day(date(fact, "complainedOn")));
    }

    private static Occurrence desk(Fact fact) {
        var end = fact.detail("expectedEnd");
        var clock = fact.detail("clock");
        return new Occurrence(Signal.valueOf(fact.kind().name()), fact.happenedAt(), null, fact.reference(),
                new Given(null, date(fact, "date"), number(fact, "amount"), fact.detail("kind"),
                        clock == null ? null : UUID.fromString(clock), fact.detail("reason"),
                        end == null ? null : Instant.parse(end)));
    }

    private static @Nullable LocalDate date(Fact fact, String detail) {
        var date = fact.detail(detail);
        return date == null ? null : LocalDate.parse(date);
    }

    private static int number(Fact fact, String detail) {
        return Integer.parseInt(fact.details().getOrDefault(detail, "0"));
    }

    private static Stream<Occurrence> by(Signal signal, Fact fact) {
        return Stream.of(Occurrence.of(signal, fact.happenedAt(), Objects.requireNonNull(fact.agency())));
    }
}
