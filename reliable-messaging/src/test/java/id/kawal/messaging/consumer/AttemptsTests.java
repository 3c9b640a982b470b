package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class AttemptsTests {

    private final AtomicInteger runs = new AtomicInteger();
    private boolean rollbackFails;
    private final Attempts attempts = new Attempts(new TransactionTemplate(new Transactions()));

    @Test
    void a_failure_of_the_work_is_returned() {
        var failure = new IllegalStateException("bad");
        assertThat(attempts.run(() -> fail(failure))).isSameAs(failure);
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_conflict_is_tried_three_times() {
        assertThat(attempts.run(() -> fail(new CannotAcquireLockException("deadlock")))).isNotNull();
        assertThat(runs).hasValue(3);
    }

    @Test
    void a_conflict_that_ends_leaves_no_failure() {
        assertThat(attempts.run(() -> {
            if (runs.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("deadlock");
            }
        })).isNull();
    }

    @Test
    void what_passes_by_itself_is_thrown() {
        assertThatThrownBy(() -> attempts.run(() -> fail(new DataAccessResourceFailureException("gone"))))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void a_rollback_that_fails_means_that_the_connection_is_gone() {
        rollbackFails = true;
        assertThatThrownBy(() -> attempts.run(() -> fail(new IllegalStateException("bad"))))
                .isInstanceOf(TransactionSystemException.class);
    }

    private void fail(RuntimeException failure) {
        runs.incrementAndGet();
        throw failure;
    }

    private final class Transactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            if (rollbackFails) {
                throw new TransactionSystemException("Unable to rollback");
            }
        }
    }
}
