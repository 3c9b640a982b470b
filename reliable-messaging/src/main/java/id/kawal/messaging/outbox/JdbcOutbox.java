package id.kawal.messaging.outbox;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import id.kawal.messaging.EventJson;
import id.kawal.messaging.OutboundEvent;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The outbox in the service's own database. Changes that JPA still holds back are written first, so that every
 * transaction takes its rows in the same order: the case, then its sequence.
 */
final class JdbcOutbox implements GatheringOutbox {

    private final OutboxTable table;
    private final PendingChanges pending;
    private final Runnable wakeRelay;
    private final long maxPayload;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    JdbcOutbox(OutboxTable table, PendingChanges pending, Runnable wakeRelay, long maxPayload) {
        this.table = table;
        this.pending = pending;
        this.wakeRelay = wakeRelay;
        this.maxPayload = maxPayload;
    }

    @Override
    public UUID append(OutboundEvent event) {
        return appendAll(List.of(event)).getFirst();
    }

    @Override
    public List<UUID> appendAll(List<OutboundEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "An event is appended inside the transaction that makes it true: there is none."
                            + " Call Outbox.append from a @Transactional method or a TransactionTemplate");
        }
        if (events.isEmpty()) {
            return List.of();
        }
        var entries = events.stream().map(this::entry).toList();
        var gathering = GatheredEntries.current();
        if (gathering != null) {
            gathering.addAll(entries);
        } else {
            write(entries);
        }
        return entries.stream().map(OutboxEntry::id).toList();
    }

    @Override
    public void gather(Runnable work) {
        GatheredEntries.begin();
        work.run();
        var entries = GatheredEntries.end();
        if (!entries.isEmpty()) {
            write(entries);
        }
    }

    @Override
    public void settle() {
        pending.writeAndForget();
    }

    private void write(List<OutboxEntry> entries) {
        pending.write();
        table.insert(entries);
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }

    private OutboxEntry entry(OutboundEvent event) {
        return new OutboxEntry(ids.generate(), event.topic(), event.key(), event.type(),
                DateTimeFormatter.ISO_INSTANT.format(event.time()), event.dataSchema().toString(),
                TraceParent.current(),
                payload(event));
    }

    private byte @Nullable [] payload(OutboundEvent event) {
        if (event.payload() == null) {
            return null;
        }
        var bytes = EventJson.mapper().writeValueAsBytes(event.payload());
        if (bytes.length > maxPayload) {
            throw new IllegalArgumentException("The payload of %s has %d bytes, more than the %d that"
                    .formatted(event.type(), bytes.length, maxPayload)
                    + " kawal.messaging.max-payload allows: publish a reference instead");
        }
        return bytes;
    }
}
