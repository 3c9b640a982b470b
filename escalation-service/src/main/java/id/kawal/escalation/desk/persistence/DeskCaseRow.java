package id.kawal.escalation.desk.persistence;

import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.Matter;
import id.kawal.escalation.desk.Origin;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Mark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code desk_case}. Its version is the case's own, checked by whoever gives a command. */
@Entity
@Table(name = "desk_case")
@SuppressWarnings("NullAway.Init")
class DeskCaseRow {

    @Id
    private UUID caseId;
    private @Nullable String registerNumber;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private Instant openedAt;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    private Instant since;
    private boolean closed;
    private @Nullable String agencyCode;
    private @Nullable String serviceCode;
    private String substance;
    private @Nullable String region;
    private @Nullable LocalDate eventDate;
    private boolean confidential;
    private String subject;
    private @Nullable String handler;
    private @Nullable LocalDate hearingOn;
    private String marks;
    private @Nullable String outcome;
    private Instant lastStepAt;
    private int version;

    protected DeskCaseRow() {
    }

    DeskCaseRow(DeskCase held) {
        caseId = held.caseId();
        openedAt = held.openedAt();
        take(held);
    }

    final void take(DeskCase held) {
        registerNumber = held.registerNumber();
        origin = held.origin();
        state = held.state();
        since = held.since();
        closed = held.state().isClosed();
        var matter = held.matter();
        agencyCode = matter.agency();
        serviceCode = matter.service();
        substance = matter.substance();
        region = matter.region();
        eventDate = matter.eventDate();
        confidential = matter.confidential();
        subject = matter.subject();
        handler = held.handler();
        hearingOn = held.hearingOn();
        marks = held.marks().stream().map(Mark::name).sorted().collect(Collectors.joining(","));
        outcome = held.outcome();
        lastStepAt = held.lastStepAt();
        version = held.version();
    }

    DeskCase deskCase() {
        var matter = new Matter(agencyCode, serviceCode, substance, region, eventDate, confidential, subject);
        var held = marks.isEmpty() ? Set.<Mark>of()
                : Arrays.stream(marks.split(",")).map(Mark::valueOf).collect(Collectors.toUnmodifiableSet());
        return new DeskCase(caseId, registerNumber, origin, openedAt, state, since, matter, handler, hearingOn, held,
                outcome,
                lastStepAt, version);
    }
}
