package id.kawal.messaging.consumer;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Runs work in a transaction of its own, and tells failures of the work from what passes by itself. */
final class Attempts {

    private static final int MOST = 3;

    private final TransactionOperations transactions;

    Attempts(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the work, a few times where another transaction was in its way, and returns the failure that belongs to it.
     *
     * @throws RuntimeException a failure that passes by itself
     */
    @Nullable RuntimeException run(Runnable work) {
        var failure = once(work);
        for (var attempt = 2; attempt <= MOST && failure != null && Failures.conflict(failure); attempt++) {
            failure = once(work);
        }
        return failure;
    }

    /**
     * Runs the work once and returns the failure that belongs to it. Where the rollback fails as well, its failure hides
     * that of the work: then the connection is gone, and it may go well on another one.
     *
     * @throws RuntimeException a failure that passes by itself
     */
    @Nullable RuntimeException once(Runnable work) {
        var ofTheWork = new AtomicReference<@Nullable RuntimeException>();
        try {
            transactions.executeWithoutResult(status -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    ofTheWork.set(e);
                    throw e;
                }
            });
            return null;
        } catch (RuntimeException e) {
            var hidden = ofTheWork.get();
            if (hidden != null && !hidden.equals(e) || Failures.passing(e)) {
                throw e;
            }
            return e;
        }
    }
}
