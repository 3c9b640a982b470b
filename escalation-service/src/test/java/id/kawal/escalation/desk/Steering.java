package id.kawal.escalation.desk;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Ruling;
import id.kawal.escalation.lifecycle.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Leads random walks through the table to the commands that they have not taken yet, and then once more; it
 * never has the last word.
 */
final class Steering {

    private static final LifeCycle LIFE_CYCLE = LifeCycle.ofTheOmbudsman();

    private final Set<Command> never = EnumSet.allOf(Command.class);
    private final Set<Command> sought = EnumSet.allOf(Command.class);

    /** What no walk has taken yet. */
    Set<Command> never() {
        return Set.copyOf(never);
    }

    /** One move of a walk: mostly towards something new, sometimes time goes by, sometimes anything at all is tried. */
    void move(RandomDesk desk, Random chance) {
        var here = desk.held.state();
        switch (chance.nextInt(8)) {
            case 0, 1 -> desk.passes(chance.nextInt(45));
            case 2 -> gives(desk, Command.values()[chance.nextInt(Command.values().length)], chance);
            case 3 -> gives(desk, any(List.copyOf(LIFE_CYCLE.rows(here)), chance), chance);
            case 4 -> gives(desk, leadingOn(here, chance), chance);
            default -> towards(here, chance).ifPresentOrElse(row -> insists(desk, row, chance),
                    () -> gives(desk, leadingOn(here, chance), chance));
        }
    }

    private Ruling gives(RandomDesk desk, Command command, Random chance) {
        var ruling = desk.gives(command, chance.nextInt(10) > 0, chance.nextInt(3) > 0);
        if (ruling instanceof Ruling.Taken) {
            never.remove(command);
            sought.remove(command);
            if (sought.isEmpty()) {
                sought.addAll(EnumSet.allOf(Command.class));
            }
        }
        return ruling;
    }

    /** What stands in the way is time, or something that is to be found out first. */
    private void insists(RandomDesk desk, Transition row, Random chance) {
        if (!(gives(desk, row.command(), chance) instanceof Ruling.Unmet)) {
            return;
        }
        var marking = LIFE_CYCLE.rows(row.from()).stream().filter(other -> !other.moves() && !other.sets().isEmpty())
                .filter(other -> !desk.held.marks().containsAll(other.sets())).toList();
        if (marking.isEmpty() || chance.nextBoolean()) {
            desk.passes(chance.nextInt(45));
        } else {
            gives(desk, any(marking, chance), chance);
        }
    }

    /** Mostly something that leads on, so that cases get far. */
    private static Command leadingOn(CaseState here, Random chance) {
        var rows = List.copyOf(LIFE_CYCLE.rows(here));
        var leading = rows.stream().filter(row -> row.moves() && !row.closes())
                .filter(row -> row.command() != Command.ACCEPT_RAPID_RESPONSE).toList();
        return any(leading.isEmpty() ? rows : leading, chance);
    }

    private static Command any(List<Transition> rows, Random chance) {
        return rows.get(chance.nextInt(rows.size())).command();
    }

    /** The first step of a shortest way from there to a command that is sought. */
    private Optional<Transition> towards(CaseState here, Random chance) {
        var firstSteps = new EnumMap<CaseState, Transition>(CaseState.class);
        var waiting = new ArrayDeque<>(List.of(here));
        while (!waiting.isEmpty()) {
            var state = waiting.poll();
            var rows = new ArrayList<>(LIFE_CYCLE.rows(state));
            Collections.shuffle(rows, chance);
            for (var row : rows) {
                var first = firstSteps.getOrDefault(state, row);
                if (sought.contains(row.command())) {
                    return Optional.of(first);
                }
                if (row.to() != here && firstSteps.putIfAbsent(row.to(), first) == null) {
                    waiting.add(row.to());
                }
            }
        }
        return Optional.empty();
    }
}
