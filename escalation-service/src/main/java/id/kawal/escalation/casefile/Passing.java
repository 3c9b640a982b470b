package id.kawal.escalation.casefile;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures that pass by themselves, such as a database that restarts, from those that belong to a case. */
final class Passing {

    /** Connection lost, transaction in another's way, out of resources, operator intervention, system error. */
    private static final Set<String> STATES = Set.of("08", "40", "53", "55", "57", "58");

    private Passing() {
    }

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(Passing::passes);
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _,DataAccessResourceFailureException _ -> true;
            case TransactionException _,SQLTransientException _ -> true;
            case SQLException sql -> sql.getSQLState() == null || STATES.contains(sql.getSQLState().substring(0, 2));
            default -> false;
        };
    }
}
