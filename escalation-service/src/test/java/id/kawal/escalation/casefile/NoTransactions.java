package id.kawal.escalation.casefile;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Memory needs no transactions. */
final class NoTransactions extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
        return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        // Memory needs none.
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        // Memory needs none.
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        // Memory needs none.
    }
}
