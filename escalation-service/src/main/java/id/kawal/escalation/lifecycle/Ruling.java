package id.kawal.escalation.lifecycle;

import java.util.List;
import java.util.Set;

/** What becomes of a command. */
public sealed interface Ruling {

    /** It is taken. */
    record Taken(Transition transition) implements Ruling {
    }

    /**
     * It may not be given in this state at all.
     *
     * @param state the state
     * @param allowedIn the states in which it may
     */
    record NotFromHere(CaseState state, Command command, Set<CaseState> allowedIn) implements Ruling {
    }

    /**
     * It may be given in this state, but not as things stand.
     *
     * @param transition what it would have been
     * @param unmet what does not hold
     */
    record Unmet(Transition transition, List<Guard> unmet) implements Ruling {
    }
}
