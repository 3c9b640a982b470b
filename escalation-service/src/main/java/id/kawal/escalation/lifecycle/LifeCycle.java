package id.kawal.escalation.lifecycle;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may follow what; the only one who knows. */
public final class LifeCycle {

    private static final LifeCycle OF_THE_OMBUDSMAN = new LifeCycle();

    private final Map<CaseState, Map<Command, Transition>> table;

    private LifeCycle() {
        var edges = new Edges();
        VerificationSteps.addTo(edges);
        ExaminationSteps.addTo(edges);
        ResultSteps.addTo(edges);
        AnytimeSteps.addTo(edges);
        table = edges.table();
    }

    /** The life cycle of a case at the Ombudsman. */
    public static LifeCycle ofTheOmbudsman() {
        return OF_THE_OMBUDSMAN;
    }

    /** Whether the command is taken, and if not, why. */
    public Ruling rule(CaseState state, Command command, Situation situation) {
        var row = row(state, command);
        if (row.isEmpty()) {
            return new Ruling.NotFromHere(state, command, allowing(command));
        }
        var unmet = row.get().unmet(situation);
        return unmet.isEmpty() ? new Ruling.Taken(row.get()) : new Ruling.Unmet(row.get(), unmet);
    }

    /** What stands in the way of a row; what the command itself would bring is taken as absent. */
    public NextStep next(Transition row, Situation situation) {
        var unmet = row.unmet(situation);
        return new NextStep(row, unmet.stream().filter(guard -> !guard.isBrought()).toList(),
                unmet.stream().filter(Guard::isBrought).toList());
    }

    /** The states in which the command may be given. */
    public Set<CaseState> allowing(Command command) {
        return Arrays.stream(CaseState.values()).filter(state -> row(state, command).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class)));
    }

    /** The row of that state and command. */
    public Optional<Transition> row(CaseState state, Command command) {
        return Optional.ofNullable(rowsOf(state).get(command));
    }

    /** The rows of that state. */
    public Collection<Transition> rows(CaseState state) {
        return List.copyOf(rowsOf(state).values());
    }

    /** Every row. */
    public List<Transition> rows() {
        return table.values().stream().flatMap(rows -> rows.values().stream()).toList();
    }

    private Map<Command, Transition> rowsOf(CaseState state) {
        return Objects.requireNonNull(table.get(state));
    }
}
