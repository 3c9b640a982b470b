package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyAction;
import id.kawal.agency.action.AgencyCommand.AnswerKind;
import id.kawal.agency.action.AgencyCommand.DeclineGround;
import id.kawal.agency.action.AgencyCommand.ExtensionGround;
import id.kawal.web.page.Field.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an officer can do with a case, each as a form of its own: how it is called in addresses, and what it asks. */
final class Steps {

    private static final List<Step> ALL = List.of(
            new Step("acknowledge", List.of(AgencyAction.ACKNOWLEDGE_RECEIPT, AgencyAction.ACKNOWLEDGE_COMPLETE_FILE),
                    List.of(new Asked(Kind.CHOICE, "fileComplete", List.of("true", "false")),
                            new Asked(Kind.TEXT, "reference", List.of()))),
            new Step("ask", List.of(AgencyAction.ASK), List.of(new Asked(Kind.AREA, "text", List.of()))),
            new Step("answer", List.of(AgencyAction.ANSWER),
                    List.of(new Asked(Kind.CHOICE, "kind", names(AnswerKind.values())),
                            new Asked(Kind.AREA, "text", List.of()))),
            new Step("extend", List.of(AgencyAction.REQUEST_EXTENSION),
                    List.of(new Asked(Kind.TEXT, "days", List.of()),
                            new Asked(Kind.CHOICE, "reason", names(ExtensionGround.values())),
                            new Asked(Kind.AREA, "explanation", List.of()))),
            new Step("transfer", List.of(AgencyAction.HAND_OVER),
                    List.of(new Asked(Kind.SELECT, "toAgencyCode", List.of()),
                            new Asked(Kind.AREA, "reason", List.of()))),
            new Step("refuse", List.of(AgencyAction.DECLINE),
                    List.of(new Asked(Kind.CHOICE, "reason", names(DeclineGround.values())),
                            new Asked(Kind.AREA, "explanation", List.of()))));

    private Steps() {
    }

    /**
     * One of them.
     *
     * @param name in addresses
     * @param actions that it can become
     * @param asks the fields of its form
     */
    record Step(String name, List<AgencyAction> actions, List<Asked> asks) {

        /** Whether its text may come from a template. */
        boolean templated() {
            return name.equals("ask") || name.equals("answer");
        }
    }

    /** A field of a form. */
    record Asked(Kind kind, String name, List<String> choices) {
    }

    static Optional<Step> named(String name) {
        return ALL.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    static List<String> allowed(List<AgencyAction> actions) {
        return ALL.stream().filter(step -> step.actions().stream().anyMatch(actions::contains)).map(Step::name)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
