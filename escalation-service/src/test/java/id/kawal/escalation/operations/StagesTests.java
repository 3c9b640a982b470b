package id.kawal.escalation.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.policy.Policy;
import id.kawal.escalation.policy.Rule;
import id.kawal.escalation.policy.ShippedPolicies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StagesTests {

    private static final Policy POLICY = ShippedPolicies.load().inForceOn(LocalDate.parse("2026-06-01"));

    @Test
    void every_rule_that_is_shipped_belongs_to_a_stage_but_those_beside_the_stages() {
        assertThat(POLICY.rules().stream().map(Rule::id).distinct()
                .filter(rule -> Stages.ofRule(rule).equals(Stages.ALONGSIDE))).containsExactly("B16", "B17");
        assertThat(Stages.ofRule("A1")).isEqualTo("AGENCY");
        assertThat(Stages.ofRule("B5")).isEqualTo("EXAMINATION");
        assertThat(Stages.ofRule("Z9")).isEqualTo(Stages.ALONGSIDE);
    }

    @Test
    void stages_come_in_the_order_in_which_a_case_goes_through_them() {
        var all = new TreeSet<>(Stages.IN_ORDER);
        Arrays.stream(CaseState.values()).map(CaseState::name).map(Stages::ofState).forEach(all::add);
        POLICY.rules().stream().map(Rule::id).map(Stages::ofRule).forEach(all::add);
        assertThat(all).containsExactlyElementsOf(List.of("AGENCY", "CONTACT", "REPORT", "VERIFICATION",
                "RAPID_RESPONSE", "EXAMINATION", "RESULT", "MONITORING", "HEADQUARTERS", "CLOSED", "ALONGSIDE"));
    }
}
