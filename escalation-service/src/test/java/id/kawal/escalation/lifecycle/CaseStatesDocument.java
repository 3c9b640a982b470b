package id.kawal.escalation.lifecycle;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes the life cycle as a page: a diagram of the states, and every row of the table. */
final class CaseStatesDocument {

    private final LifeCycle lifeCycle = LifeCycle.ofTheOmbudsman();

    String text() {
        return """
                # The states of a case at the Ombudsman

                Written from the table in `id.kawal.escalation.lifecycle`; do not edit. `%s` writes it anew.

                A case comes in as a contact, or forwarded from an agency that stayed silent (`FORMAL_VERIFICATION`). Withdrawing (any
                open state) and reopening (any closed one) are left out of the diagram, and so are steps that leave the state as it is.

                ```mermaid
                stateDiagram-v2
                    [*] --> CONTACT_LOGGED: contact-logged
                    [*] --> FORMAL_VERIFICATION: case-forwarded
                %s
                ```

                ## Steps

                The command is the last part of `POST /api/v1/desk/cases/{caseId}/<command>`. Every step needs %s.

                | command | from | to | tells | needs |
                | --- | --- | --- | --- | --- |
                %s

                ## What is needed, and by which rule

                Marks: F confirmed in a public source, S found in a weak one, M not confirmed (a default of the office).

                | guard | basis | mark | what is said when it does not hold |
                | --- | --- | --- | --- |
                %s
                """.formatted(CaseStatesTests.COMMAND, diagram(), "`NO_CONFLICT_OF_INTEREST`", steps(), guards());
    }

    private String diagram() {
        var arrows = new LinkedHashMap<String, String>();
        lifeCycle.rows().stream().filter(Transition::moves)
                .filter(row -> row.command() != Command.WITHDRAW && row.command() != Command.REOPEN)
                .forEach(row -> arrows.merge(row.from() + " --> " + row.to(), row.command().path(),
                        (one, other) -> one + ", " + other));
        return arrows.entrySet().stream().map(arrow -> "    " + arrow.getKey() + ": " + arrow.getValue())
                .collect(joining("\n"));
    }

    private String steps() {
        return Arrays.stream(Command.values()).flatMap(command -> lifeCycle.rows().stream()
                .filter(row -> row.command() == command)
                .collect(java.util.stream.Collectors.groupingBy(
                        row -> List.of(row.moves() ? row.to().name() : "", row.event(), row.guards()),
                        LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values().stream()).map(CaseStatesDocument::step).collect(joining("\n"));
    }

    private static String step(List<Transition> rows) {
        var first = rows.getFirst();
        var from = rows.size() == CaseState.values().length ? "any state"
                : rows.size() == CaseState.OPEN.size() ? "any open state"
                        : rows.stream().map(row -> row.from().name()).collect(joining(", "));
        var guards = first.guards().stream().filter(guard -> guard != Guard.NO_CONFLICT_OF_INTEREST).map(Enum::name)
                .collect(joining(", "));
        return "| `%s` | %s | %s | `%s` | %s |".formatted(first.command().path(), from,
                first.moves() ? first.to() : "stays", first.event().step(), guards);
    }

    private static String guards() {
        return Arrays.stream(Guard.values()).map(guard -> "| %s | %s | %s | %s |".formatted(guard,
                guard.basis().reference(), guard.basis().mark(), guard.reason("en"))).collect(joining("\n"));
    }
}
