package id.kawal.escalation.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the guards look at when a command is given.
 *
 * @param now the moment
 * @param today its day, in the zone of the office
 * @param findings what is known of the case
 * @param clocks how its clocks stand
 * @param order what came with the command
 * @param hands who acts
 */
public record Situation(Instant now, LocalDate today, Findings findings, Clocks clocks, Order order, Hands hands) {

    /**
     * What is known of a case.
     *
     * @param missing what art. 24(1) (a) and (b) ask for and is not there
     * @param priorComplaintShown whether it is shown with date and proof that the provider was told before
     * @param reporter whether somebody reported it; an investigation of the office’s own has no reporter
     * @param agency the agency reported, where it is known
     * @param eventDate the day of the event complained of, where it is known
     * @param reportedOn the day on which the office first heard of it
     * @param hearingOn the day of the hearing that was summoned for
     * @param handler who has the case
     * @param since since when the case is in its state
     * @param marks what was found or done
     */
    public record Findings(Set<String> missing, boolean priorComplaintShown, boolean reporter, @Nullable String agency,
            @Nullable LocalDate eventDate, LocalDate reportedOn, @Nullable LocalDate hearingOn,
            @Nullable String handler, Instant since, Set<Mark> marks) {

        public Findings {
            missing = Set.copyOf(missing);
            marks = Set.copyOf(marks);
        }

        boolean has(Mark mark) {
            return marks.contains(mark);
        }
    }

    /**
     * How the clocks of a case stand, by the rule.
     *
     * @param missed rules whose latest run passed its due moment unmet
     * @param running rules with a run that is open and not past its due moment
     */
    public record Clocks(Set<String> missed, Set<String> running) {

        /** None. */
        public static final Clocks NONE = new Clocks(Set.of(), Set.of());

        public Clocks {
            missed = Set.copyOf(missed);
            running = Set.copyOf(running);
        }
    }

    /**
     * What came with a command; each of it may be missing.
     *
     * @param words the reason, the outcome or the note, in plain words
     * @param receivedAt when a letter reached whom it was for
     * @param proof what proves that
     * @param date the day of a hearing, a session, a meeting or a decision
     * @param code the reason of a refusal, a criterion, a class
     * @param items what of art. 24 is asked for or was completed
     * @param reference the number of a letter, a decision or another case
     * @param signatory who signed
     */
    public record Order(@Nullable String words, @Nullable Instant receivedAt, @Nullable String proof,
            @Nullable LocalDate date, @Nullable String code, Set<String> items, @Nullable String reference,
            @Nullable String signatory) {

        /** A command and no more. */
        public static final Order PLAIN = new Order(null, null, null, null, null, Set.of(), null, null);

        public Order {
            items = Set.copyOf(items);
        }
    }

    /**
     * Who acts.
     *
     * @param actor who gives the command
     * @param conflicted whether the actor declared a conflict of interest in this case
     * @param assignee who is to get the case
     * @param assigneeConflicted whether that one declared a conflict of interest
     * @param approver who, being the head and not the actor, approved of this command, if anybody did
     */
    public record Hands(String actor, boolean conflicted, @Nullable String assignee, boolean assigneeConflicted,
            @Nullable String approver) {
    }
}
