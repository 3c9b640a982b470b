package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.HandOver;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code forwarding}; its primary key is the promise that a case is handed over once. */
@Entity
@Table(name = "forwarding")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class ForwardingRow {

    @Id
    private UUID caseId;
    private Instant forwardedAt;
    private String reason;
    private String snapshot;

    protected ForwardingRow() {
    }

    ForwardingRow(HandOver handOver) {
        caseId = handOver.caseId();
        forwardedAt = handOver.forwardedAt();
        reason = handOver.reason().name();
        snapshot = JsonMapper.shared().writeValueAsString(handOver);
    }
}
