package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.messaging.NotYetKnown;
import id.kawal.messaging.ParkedEvent.Reason;
import id.kawal.messaging.ParkedEvent.State;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;

class FailuresTests {

    static Stream<Exception> passing() {
        return Stream.of(new DataAccessResourceFailureException("gone"), new QueryTimeoutException("slow"),
                new CannotCreateTransactionException("no connection"),
                new TransactionSystemException("commit", new SQLException("cut", "08006")),
                new IllegalStateException(new SQLException("restart", "57P01")),
                new IllegalStateException(new SQLException("the pool says: connection is closed", (String) null)),
                new IllegalStateException(new SQLException("read only after a fail-over", "25006")),
                new IllegalStateException(new SQLException("disk full", "53100")),
                new JpaSystemException(new TransactionException("commit", new SQLException("cut", "08006"))),
                new JpaSystemException(new TransactionException("no connection")),
                new IllegalStateException(new ConnectException("the other service is down")));
    }

    static Stream<Exception> conflicts() {
        return Stream.of(new CannotAcquireLockException("deadlock"), new OptimisticLockException("changed"),
                new ObjectOptimisticLockingFailureException("changed", null),
                new IllegalStateException(new SQLException("both begin the same case", "23505")),
                new IllegalStateException(new SQLException("deadlock", "40P01")));
    }

    static Stream<Exception> ofTheEvent() {
        return Stream.of(new IllegalArgumentException("bad"), new DataIntegrityViolationException("twice"),
                new UnexpectedRollbackException("marked"), new NullPointerException(),
                new IllegalStateException(new SQLException("constraint", "23514")),
                new TransactionException("commit", new SQLException("deferred constraint", "23503")));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void what_is_down_may_come_back(Exception failure) {
        assertThat(Failures.passing(failure)).isTrue();
        assertThat(Failures.conflict(failure)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void two_transactions_may_be_in_each_others_way(Exception failure) {
        assertThat(Failures.conflict(failure)).isTrue();
        assertThat(Failures.passing(failure)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ofTheEvent")
    void the_rest_belongs_to_the_event(Exception failure) {
        assertThat(Failures.conflict(failure)).isFalse();
        assertThat(Failures.passing(failure)).isFalse();
    }

    @Test
    void messages_are_left_out_where_they_might_quote_what_nobody_may_see() {
        var failure = new IllegalStateException("Budi lives here", new IllegalArgumentException("08123"));
        assertThat(Failures.obstacle(failure, true).error()).contains("IllegalStateException").doesNotContain("Budi")
                .doesNotContain("08123");
        assertThat(Failures.obstacle(failure, false).error()).contains("Budi");
    }

    @Test
    void what_comes_early_waits_for_the_key_it_names() {
        assertThat(Failures.obstacle(new NotYetKnown("case-7"), false))
                .isEqualTo(new ParkedTable.Obstacle(State.WAITING, Reason.EARLY, null, "case-7"));
    }
}
