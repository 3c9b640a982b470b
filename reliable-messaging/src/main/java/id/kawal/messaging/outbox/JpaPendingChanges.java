package id.kawal.messaging.outbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what the persistence contexts of the running transaction hold back. */
final class JpaPendingChanges implements PendingChanges {

    private final List<EntityManagerFactory> factories;

    JpaPendingChanges(List<EntityManagerFactory> factories) {
        this.factories = factories;
    }

    @Override
    public void write() {
        inTransaction(EntityManager::flush);
    }

    @Override
    public void writeAndForget() {
        inTransaction(entities -> {
            entities.flush();
            entities.clear();
        });
    }

    private void inTransaction(Consumer<EntityManager> work) {
        for (var factory : factories) {
            if (TransactionSynchronizationManager.getResource(factory) instanceof EntityManagerHolder holder
                    && holder.getEntityManager().isJoinedToTransaction()) {
                work.accept(holder.getEntityManager());
            }
        }
    }
}
