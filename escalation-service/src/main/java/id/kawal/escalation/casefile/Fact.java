package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline of a case.
 *
 * @param eventId the event that told of it; absent for decisions of this service
 * @param kind what happened
 * @param happenedAt when it happened
 * @param recordedAt when it was heard of here
 * @param agency the agency that did it or that it concerns
 * @param reference under which its owner keeps the rest: a question, an answer, a file, an extension request, a clock
 * @param details codes, dates and counts; never free text and never a person
 */
public record Fact(@Nullable UUID eventId, FactKind kind, Instant happenedAt, Instant recordedAt,
        @Nullable String agency,
        @Nullable UUID reference, Map<String, String> details) {

    /**
     * The order in which facts happened; news that came late is read in its place. Of the same moment, what others told comes before
     * what follows from it, and that stays in the order in which it was decided: a stable sort of the facts as they were recorded.
     */
    public static final Comparator<Fact> AS_THEY_HAPPENED = Comparator.comparing(Fact::happenedAt)
            .thenComparing(fact -> fact.kind().isOurs() ? FactKind.CLOCK_STARTED : fact.kind())
            .thenComparing(fact -> fact.eventId() == null ? "" : fact.eventId().toString());

    public Fact {
        details = Map.copyOf(details);
    }

    /** A detail, which may be missing. */
    public @Nullable String detail(String name) {
        return details.get(name);
    }

    /** Whether a detail is {@code true}. */
    public boolean is(String name) {
        return "true".equals(details.get(name));
    }
}
