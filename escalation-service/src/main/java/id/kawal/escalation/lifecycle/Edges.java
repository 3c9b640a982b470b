package id.kawal.escalation.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Collects the rows of the table; a second row of the same state and command is a mistake. */
final class Edges {

    private final Map<Key, Transition> rows = new LinkedHashMap<>();

    private record Key(CaseState from, Command command) {
    }

    Edge on(Command command) {
        return new Edge(command);
    }

    Map<CaseState, Map<Command, Transition>> table() {
        var table = new LinkedHashMap<CaseState, Map<Command, Transition>>();
        for (var state : CaseState.values()) {
            table.put(state, new LinkedHashMap<>());
        }
        rows.forEach((key, row) -> Objects.requireNonNull(table.get(key.from())).put(key.command(), row));
        return table;
    }

    /** One command, in every state in which it does the same. */
    final class Edge {

        private final Command command;
        private final List<Guard> guards = new ArrayList<>(List.of(Guard.NO_CONFLICT_OF_INTEREST));
        private final Set<CaseState> from = EnumSet.noneOf(CaseState.class);
        private final Set<Mark> sets = EnumSet.noneOf(Mark.class);
        private final Set<Mark> clears = EnumSet.noneOf(Mark.class);

        private Edge(Command command) {
            this.command = command;
        }

        Edge in(CaseState... states) {
            return in(List.of(states));
        }

        Edge in(Collection<CaseState> states) {
            from.addAll(states);
            return this;
        }

        Edge when(Guard... conditions) {
            guards.addAll(List.of(conditions));
            return this;
        }

        Edge sets(Mark... marks) {
            sets.addAll(List.of(marks));
            return this;
        }

        Edge clears(Mark... marks) {
            clears.addAll(List.of(marks));
            return this;
        }

        /** Leads there; a case that ends gets its outcome in plain words, and what was delivered belonged to the state before. */
        void to(CaseState state, DeskEvent event) {
            if (state.isClosed() && !guards.contains(Guard.OUTCOME_IN_PLAIN_WORDS)) {
                guards.add(Guard.OUTCOME_IN_PLAIN_WORDS);
            }
            if (!sets.contains(Mark.DELIVERED)) {
                clears.add(Mark.DELIVERED);
            }
            from.forEach(source -> add(source, state, event));
        }

        /** Leaves the state as it is. */
        void stays(DeskEvent event) {
            from.forEach(source -> add(source, source, event));
        }

        private void add(CaseState source, CaseState target, DeskEvent event) {
            var row = new Transition(source, command, guards, target, event, sets, clears);
            if (rows.put(new Key(source, command), row) != null) {
                throw new IllegalStateException("Two rows for " + command + " in " + source);
            }
        }
    }
}
