package id.kawal.escalation.operations;

import static java.util.Map.entry;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The stages by which cases and deadlines are counted: the agency first, then the stretches of the desk in their order. */
final class Stages {

    static final String WITH_AGENCY = "AGENCY";
    /** Of deadlines that run beside every stage, and of rules that are not known here. */
    static final String ALONGSIDE = "ALONGSIDE";

    static final Comparator<String> IN_ORDER = Comparator.comparingInt(Stages::place);

    private static final List<String> ORDER = Stream.of(Stream.of(WITH_AGENCY),
            Arrays.stream(Phase.values()).map(Phase::name), Stream.of(ALONGSIDE)).flatMap(stage -> stage).toList();

    /** As the sections of the policy have them; what the agency or its reporter owes before begins with an A. */
    private static final Map<String, Phase> OF_RULES = Map.ofEntries(entry("B0", Phase.CONTACT),
            entry("B1", Phase.VERIFICATION), entry("B2", Phase.VERIFICATION), entry("B3", Phase.VERIFICATION),
            entry("B4", Phase.VERIFICATION), entry("B5", Phase.EXAMINATION), entry("B6", Phase.EXAMINATION),
            entry("B7", Phase.EXAMINATION), entry("B8", Phase.RAPID_RESPONSE), entry("B9", Phase.EXAMINATION),
            entry("B10", Phase.EXAMINATION), entry("B11", Phase.RESULT), entry("B12", Phase.MONITORING),
            entry("B13", Phase.MONITORING), entry("B14", Phase.HEADQUARTERS), entry("B15", Phase.HEADQUARTERS));

    private Stages() {
    }

    static String ofState(String state) {
        return state.equals(CaseState.WAITING_PROVIDER.name()) ? WITH_AGENCY : CaseState.valueOf(state).phase().name();
    }

    static String ofRule(String rule) {
        var phase = OF_RULES.get(rule);
        return phase != null ? phase.name() : rule.startsWith("A") ? WITH_AGENCY : ALONGSIDE;
    }

    private static int place(String stage) {
        return ORDER.indexOf(stage);
    }
}
