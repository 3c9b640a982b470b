package id.kawal.messaging.outbox;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
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
        for (var factory : factories) {
            if (TransactionSynchronizationManager.getResource(factory) instanceof EntityManagerHolder holder
                    && holder.getEntityManager().isJoinedToTransaction()) {
                holder.getEntityManager().flush();
            }
        }
    }
}
