package id.kawal.escalation.desk.web;

import id.kawal.escalation.desk.StepTaken;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was done in a case, as it is shown to the desk. */
record StepView(int version, OffsetDateTime at, String by, @Nullable String command, String event, String from,
        String to, @Nullable String words, @Nullable OffsetDateTime receivedAt, @Nullable String proof,
        @Nullable LocalDate date, @Nullable String code, Set<String> items, @Nullable String reference,
        @Nullable String signatory, @Nullable String assignee, @Nullable String approver) {

    static StepView of(StepTaken step, ZoneId zone) {
        var order = step.order();
        var received = order.receivedAt();
        return new StepView(step.version(), step.at().atZone(zone).toOffsetDateTime(), step.by(),
                step.command() == null ? null : step.command().path(), step.event(), step.from().name(),
                step.to().name(), order.words(), received == null ? null : received.atZone(zone).toOffsetDateTime(),
                order.proof(), order.date(), order.code(), order.items(), order.reference(), order.signatory(),
                step.assignee(), step.approver());
    }
}
