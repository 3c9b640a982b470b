package id.kawal.escalation.casefile.messaging;

import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FollowingCases;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.NotYetKnown;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes facts of events; what arrives before the report of its case waits for it. */
record FactIntake(FollowingCases cases, Clock clock) {

    Fact fact(FactKind kind, Envelope envelope, @Nullable String agency, @Nullable UUID reference,
            Map<String, String> details) {
        return new Fact(identified(envelope.source() + "/" + envelope.id()), kind, envelope.time(), clock.instant(),
                agency,
                reference, details);
    }

    /** One of several facts that one event tells of. */
    Fact derived(FactKind kind, Envelope envelope, int index, UUID reference, Map<String, String> details) {
        return new Fact(identified(envelope.source() + "/" + envelope.id() + "/" + index), kind, envelope.time(),
                clock.instant(), null, reference, details);
    }

    void take(UUID caseId, Fact fact) {
        if (cases.take(caseId, fact).isEmpty()) {
            throw new NotYetKnown(caseId.toString());
        }
    }

    private static UUID identified(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
