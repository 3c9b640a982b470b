package id.kawal.messaging.consumer;

import id.kawal.messaging.NotYetKnown;
import id.kawal.messaging.ParkedEvent.Reason;
import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.consumer.ParkedTable.Obstacle;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Which failures pass by themselves, which are worth another try at once, and which belong to the event. */
final class Failures {

    /** Connection lost, operator intervention, insufficient resources, system error. */
    private static final Set<String> PASSING_STATES = Set.of("08", "53", "58");
    private static final Set<String> PASSING_SHUTDOWNS = Set.of("57P01", "57P02", "57P03", "57P05", "25006");
    /** Serialization, deadlock, lock not available, and a unique key: another transaction may have been first. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "23505");
    /** By name, for JPA need not be there; handlers see its exceptions as they are. */
    private static final Set<String> JPA_CONFLICTS = Set.of("jakarta.persistence.OptimisticLockException",
            "jakarta.persistence.PessimisticLockException", "jakarta.persistence.LockTimeoutException");
    /** A transaction that could not begin, commit or roll back because its connection went away. */
    private static final Set<String> BROKEN_TRANSACTIONS = Set.of("org.hibernate.TransactionException",
            "org.hibernate.ResourceClosedException", "org.hibernate.exception.JDBCConnectionException");
    private static final int STACK_LINES = 8;
    private static final int LONGEST_ERROR = 4000;

    private Failures() {
    }

    /** Two transactions were in each other's way. */
    static boolean conflict(Throwable failure) {
        return any(failure, cause -> cause instanceof ConcurrencyFailureException
                || JPA_CONFLICTS.contains(cause.getClass().getName())
                || cause instanceof SQLException sql && CONFLICTS.contains(String.valueOf(sql.getSQLState())));
    }

    /** Something that the event needs is down; the event itself may be good. */
    static boolean passing(Throwable failure) {
        return !conflict(failure) && any(failure, Failures::passingCause);
    }

    private static boolean passingCause(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException e -> true;
            case DataAccessResourceFailureException e -> true;
            case CannotCreateTransactionException e -> true;
            case SQLTransientException e -> true;
            case SQLRecoverableException e -> true;
            case SQLNonTransientConnectionException e -> true;
            // Without a state the pool or the driver speaks of its connection, not the server of the statement.
            case SQLException e -> e.getSQLState() == null || passingState(e.getSQLState());
            case SocketException e -> true;
            case SocketTimeoutException e -> true;
            case UnknownHostException e -> true;
            case HttpTimeoutException e -> true;
            // With an SQL cause its state decides: a deferred constraint also fails at commit, and belongs to the event.
            default -> BROKEN_TRANSACTIONS.contains(cause.getClass().getName())
                    && !(cause.getCause() instanceof SQLException);
        };
    }

    private static boolean passingState(@Nullable String state) {
        return state != null && state.length() == 5
                && (PASSING_SHUTDOWNS.contains(state) || PASSING_STATES.contains(state.substring(0, 2)));
    }

    /** What is recorded with a parked event; without messages where they might quote what nobody may see. */
    static Obstacle obstacle(Throwable failure, boolean masked) {
        return failure instanceof NotYetKnown early
                ? new Obstacle(State.WAITING, Reason.EARLY, null, early.key())
                : new Obstacle(State.PARKED, Reason.FAILED, describe(failure, masked), null);
    }

    private static String describe(Throwable failure, boolean masked) {
        var chain = causes(failure)
                .map(cause -> cause.getClass().getName() + (masked ? "" : ": " + cause.getMessage()));
        var stack = Arrays.stream(failure.getStackTrace()).limit(STACK_LINES).map(line -> "  at " + line);
        var text = Stream.concat(chain, stack).collect(Collectors.joining("\n")).replace('\0', '�');
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> kind) {
        return causes(failure).anyMatch(kind);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
