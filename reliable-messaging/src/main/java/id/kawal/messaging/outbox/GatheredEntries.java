package id.kawal.messaging.outbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Entries of one transaction that are written together at its end, so that a batch of consumed events costs one
 * statement, and takes the sequences of all its keys in order. Set aside while an inner transaction runs, and shortened
 * when a savepoint is rolled back.
 */
final class GatheredEntries implements TransactionSynchronization {

    private static final Object RESOURCE = GatheredEntries.class;

    private final List<OutboxEntry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private boolean ended;

    private GatheredEntries() {
    }

    /** Begins to gather in the running transaction. */
    static void begin() {
        var gathered = new GatheredEntries();
        TransactionSynchronizationManager.bindResource(RESOURCE, gathered);
        TransactionSynchronizationManager.registerSynchronization(gathered);
    }

    /** Where entries of the running transaction are gathered, if they are. */
    static @Nullable GatheredEntries current() {
        return (GatheredEntries) TransactionSynchronizationManager.getResource(RESOURCE);
    }

    /** Ends the gathering and gives what came together. */
    static List<OutboxEntry> end() {
        var gathered = (GatheredEntries) TransactionSynchronizationManager.unbindResource(RESOURCE);
        gathered.ended = true;
        return gathered.entries;
    }

    void addAll(List<OutboxEntry> more) {
        entries.addAll(more);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(RESOURCE);
    }

    @Override
    public void resume() {
        if (!ended) {
            TransactionSynchronizationManager.bindResource(RESOURCE, this);
        }
    }

    @Override
    public void savepoint(Object savepoint) {
        marks.add(new Mark(savepoint, entries.size()));
    }

    @Override
    public void savepointRollback(Object savepoint) {
        marks.stream().filter(mark -> mark.savepoint().equals(savepoint)).findFirst()
                .ifPresent(mark -> entries.subList(mark.size(), entries.size()).clear());
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(RESOURCE);
    }

    private record Mark(Object savepoint, int size) {
    }
}
