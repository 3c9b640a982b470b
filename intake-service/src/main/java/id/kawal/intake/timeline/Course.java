package id.kawal.intake.timeline;

import id.kawal.intake.report.Report;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of a case, computed from the facts alone, so that the order in which they came makes no difference.
 *
 * @param stage where the case stands
 * @param agencyCode the agency that has it now
 * @param next the clock that becomes due next
 * @param openQuestions the questions that the reporter has not answered
 * @param answers the answers of agencies, in their order
 * @param told all facts, oldest first
 */
public record Course(Stage stage, String agencyCode, @Nullable RunningClock next, List<Fact> openQuestions,
        List<Fact> answers,
        List<Fact> told) {

    private static final Comparator<Fact> OLDEST_FIRST = Comparator.comparing(Fact::happenedAt)
            .thenComparing(Fact::source)
            .thenComparingLong(Fact::sequence).thenComparing(Fact::kind);

    /** The course of the case. */
    public static Course of(Report report, List<Fact> facts) {
        var told = Stream.concat(Stream.of(Fact.of("", 0, FactKind.SUBMITTED, report.submittedAt())),
                explained(facts).stream()).sorted(OLDEST_FIRST).toList();
        var known = new CaseFacts(report, told);
        return new Course(known.stage(), known.agency(), RunningClock.next(told).orElse(null), known.openQuestions(),
                known.answers(), told);
    }

    /** What a clock is about is told when it starts; here every fact of that clock says it. */
    private static List<Fact> explained(List<Fact> facts) {
        var duties = new HashMap<UUID, Fact.Duty>();
        for (var fact : facts) {
            var clock = fact.reference();
            var duty = fact.timing() == null ? null : fact.timing().duty();
            if (fact.kind() == FactKind.CLOCK_STARTED && clock != null && duty != null) {
                duties.put(clock, duty);
            }
        }
        return facts.stream().map(fact -> explained(fact, duties)).toList();
    }

    private static Fact explained(Fact fact, Map<UUID, Fact.Duty> duties) {
        var timing = fact.timing();
        var duty = duties.get(fact.reference());
        return duty == null || timing == null ? fact : fact.timing(timing.of(duty));
    }

    /** The latest answer of an agency. */
    public Optional<Fact> latestAnswer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** Whether an agency asked this question. */
    public boolean asked(UUID questionId) {
        return told.stream()
                .anyMatch(fact -> fact.kind() == FactKind.INFORMATION_REQUESTED && questionId.equals(fact.reference()));
    }

    /** Whether an agency gave this answer. */
    public boolean answered(UUID responseId) {
        return answers.stream().anyMatch(answer -> responseId.equals(answer.reference()));
    }

    /** The questions to the facts of a case by which its stage is found. */
    private record CaseFacts(Report report, List<Fact> told) {

        Stage stage() {
            if (!report.open()) {
                return Stage.valueOf(report.status() == Report.Status.CLOSED ? "CLOSED" : report.status().name());
            }
            if (closed()) {
                return Stage.CLOSED;
            }
            var desk = last(FactKind.DESK_STEP);
            if (desk.isPresent()) {
                return DeskPosition.of(desk.get()).stage();
            }
            if (has(FactKind.CASE_FORWARDED)) {
                return Stage.FORWARDED;
            }
            return openQuestions().isEmpty() ? withAgency() : Stage.QUESTION_OPEN;
        }

        /** A case that was opened again after its end goes on. */
        private boolean closed() {
            return last(FactKind.CASE_CLOSED).filter(end -> last(FactKind.CASE_REOPENED)
                    .filter(again -> again.sequence() > end.sequence()).isEmpty()).isPresent();
        }

        private Stage withAgency() {
            var eligible = last(FactKind.CASE_MARKED_ELIGIBLE).filter(this::stillEligible);
            if (eligible.isPresent()) {
                return eligible(eligible.get());
            }
            if (!current(FactKind.RESPONSE_RECORDED).isEmpty()) {
                return disputed() ? Stage.DISPUTED : Stage.ANSWERED;
            }
            if (!current(FactKind.CASE_DECLINED).isEmpty()) {
                return Stage.DECLINED;
            }
            return missed() ? Stage.OVERDUE : waiting();
        }

        private Stage eligible(Fact eligible) {
            if (told.stream()
                    .anyMatch(fact -> fact.kind() == FactKind.STEP_SKIPPED && "TIME_BARRED".equals(fact.detail()))) {
                return Stage.TIME_BARRED;
            }
            return eligible.flag() && !report.forwardingConsent() ? Stage.CONSENT_NEEDED : Stage.ELIGIBLE;
        }

        private Stage waiting() {
            var acknowledged = current(FactKind.CASE_ACKNOWLEDGED);
            if (acknowledged.stream().anyMatch(Fact::flag)) {
                return Stage.FILE_COMPLETE;
            }
            if (!acknowledged.isEmpty()) {
                return Stage.ACKNOWLEDGED;
            }
            return current(FactKind.CASE_DELIVERED).isEmpty() ? Stage.SENT : Stage.DELIVERED;
        }

        /** A miss that is taken back takes the eligibility back that it gave. */
        private boolean stillEligible(Fact eligible) {
            return !"DEADLINE_MISSED".equals(eligible.detail()) || told.stream().noneMatch(
                    fact -> fact.kind() == FactKind.DEADLINE_MISS_RETRACTED && fact.sequence() > eligible.sequence());
        }

        private boolean missed() {
            return told.stream().filter(fact -> fact.kind() == FactKind.DEADLINE_MISSED && RunningClock.isOwed(fact))
                    .anyMatch(miss -> told.stream().noneMatch(fact -> fact.kind() == FactKind.DEADLINE_MISS_RETRACTED
                            && fact.reference() != null && fact.reference().equals(miss.reference())));
        }

        private boolean disputed() {
            var answer = answers().getLast().reference();
            return told.stream().anyMatch(fact -> fact.kind() == FactKind.RESPONSE_DISPUTED && fact.reference() != null
                    && fact.reference().equals(answer));
        }

        String agency() {
            var transferred = last(FactKind.CASE_TRANSFERRED).map(Fact::detail);
            return transferred.orElse(report.outline().agencyCode());
        }

        List<Fact> answers() {
            return told.stream().filter(fact -> fact.kind() == FactKind.RESPONSE_RECORDED)
                    .sorted(Comparator.comparingLong(Fact::sequence)).toList();
        }

        /** A question is open until it is answered, or the agency answers without waiting for it. */
        List<Fact> openQuestions() {
            return current(FactKind.INFORMATION_REQUESTED).stream()
                    .filter(question -> told.stream().noneMatch(fact -> fact.kind() == FactKind.INFORMATION_ADDED
                            && fact.reference() != null && fact.reference().equals(question.reference())))
                    .filter(question -> current(FactKind.RESPONSE_RECORDED).stream()
                            .noneMatch(answer -> answer.sequence() > question.sequence()))
                    .toList();
        }

        /** What the agency that has the case now did. */
        private List<Fact> current(FactKind kind) {
            var since = last(FactKind.CASE_TRANSFERRED).map(Fact::sequence).orElse(0L);
            return told.stream().filter(fact -> fact.kind() == kind && fact.sequence() > since)
                    .sorted(Comparator.comparingLong(Fact::sequence)).toList();
        }

        private Optional<Fact> last(FactKind kind) {
            return told.stream().filter(fact -> fact.kind() == kind).max(Comparator.comparingLong(Fact::sequence));
        }

        private boolean has(FactKind kind) {
            return told.stream().anyMatch(fact -> fact.kind() == kind);
        }
    }
}
