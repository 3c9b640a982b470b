package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.Occurrence;
import id.kawal.escalation.policy.Signal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads out of the facts of a case what may move a clock. */
final class Occurrences {

    private Occurrences() {
    }

    static List<Occurrence> of(Collection<Fact> facts) {
        return facts.stream().sorted(Fact.AS_THEY_HAPPENED).flatMap(Occurrences::of).toList();
    }

    private static Stream<Occurrence> of(Fact fact) {
        return switch (fact.kind()) {
            case REPORT_SUBMITTED -> reported(fact);
            case PRIOR_COMPLAINT_RECORDED ->
                Stream.of(dated(Signal.PRIOR_COMPLAINT_RECORDED, fact, "complainedOn", null));
            case INFORMATION_ADDED -> fact.reference() == null ? Stream.empty()
                    : Stream.of(Occurrence.about(Signal.QUESTION_ANSWERED, fact.happenedAt(), null, fact.reference()));
            case CASE_DELIVERED -> by(Signal.CASE_DELIVERED, fact);
            case CASE_ACKNOWLEDGED -> fact.is("fileComplete") ? by(Signal.FILE_COMPLETE, fact) : Stream.empty();
            case INFORMATION_REQUESTED ->
                Stream.of(Occurrence.about(Signal.QUESTION_ASKED, fact.happenedAt(), fact.agency(),
                        Objects.requireNonNull(fact.reference())));
            case RESPONSE_RECORDED -> by(Signal.RESPONSE_RECORDED, fact);
            case EXTENSION_REQUESTED -> Stream.of(new Occurrence(Signal.EXTENSION_REQUESTED, fact.happenedAt(),
                    fact.agency(), null, fact.reference(), null,
                    Integer.parseInt(fact.details().getOrDefault("days", "0"))));
            case CASE_TRANSFERRED -> Stream.of(new Occurrence(Signal.CASE_TRANSFERRED, fact.happenedAt(), fact.agency(),
                    fact.detail("toAgency"), null, null, 0));
            case CASE_DECLINED -> by(Signal.CASE_DECLINED, fact);
            case RESOLUTION_CONFIRMED -> Stream.of(Occurrence.of(Signal.RESOLUTION_CONFIRMED, fact.happenedAt()));
            case REPORT_WITHDRAWN -> Stream.of(Occurrence.of(Signal.REPORT_WITHDRAWN, fact.happenedAt()));
            case CASE_FORWARDED -> Stream.of(Occurrence.of(Signal.CASE_FORWARDED, fact.happenedAt()));
            default -> Stream.empty();
        };
    }

    private static Stream<Occurrence> reported(Fact fact) {
        var report = dated(Signal.REPORT_SUBMITTED, fact, "eventDate", fact.agency());
        return fact.detail("complainedOn") == null ? Stream.of(report)
                : Stream.of(report, dated(Signal.PRIOR_COMPLAINT_RECORDED, fact, "complainedOn", null));
    }

    private static Occurrence dated(Signal signal, Fact fact, String detail, @Nullable String agency) {
        var date = fact.detail(detail);
        return new Occurrence(signal, fact.happenedAt(), agency, null, null,
                date == null ? null : LocalDate.parse(date), 0);
    }

    private static Stream<Occurrence> by(Signal signal, Fact fact) {
        return Stream.of(Occurrence.of(signal, fact.happenedAt(), Objects.requireNonNull(fact.agency())));
    }
}
