package id.kawal.escalation.policy;

import java.util.Set;

/** Why a clock stands still by itself; what an officer may order is beside it. */
public sealed interface PauseRule {

    /** The code of the reason. */
    String reason();

    /** As long as a question of the agency to the reporter is open. */
    record QuestionOpen() implements PauseRule {
        @Override
        public String reason() {
            return "QUESTION_OPEN";
        }
    }

    /** From the one until the other. */
    record Between(String reason, Set<Signal> from, Set<Signal> until) implements PauseRule {
        public Between {
            from = Set.copyOf(from);
            until = Set.copyOf(until);
        }
    }

    /** As long as a clock of another rule runs, at most until that one is missed: a total clock does not count twice. */
    record WhileRunning(String reason, Set<String> rules) implements PauseRule {
        public WhileRunning {
            rules = Set.copyOf(rules);
        }
    }
}
