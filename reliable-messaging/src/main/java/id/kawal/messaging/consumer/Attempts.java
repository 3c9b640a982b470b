package id.kawal.messaging.consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Runs work in a transaction of its own, a few times where another transaction was in its way. */
final class Attempts {

    private static final int MOST = 3;

    private final TransactionOperations transactions;

    Attempts(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the work and returns the failure that belongs to it, if there is one.
     *
     * @throws RuntimeException a failure that passes by itself
     */
    @Nullable RuntimeException run(Runnable work) {
        RuntimeException failure = null;
        for (var attempt = 1; attempt <= MOST; attempt++) {
            try {
                transactions.executeWithoutResult(status -> work.run());
                return null;
            } catch (RuntimeException e) {
                if (Failures.passing(e)) {
                    throw e;
                }
                failure = e;
                if (!Failures.conflict(e)) {
                    return failure;
                }
            }
        }
        return failure;
    }
}
