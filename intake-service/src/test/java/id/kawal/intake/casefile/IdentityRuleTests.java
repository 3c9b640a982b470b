package id.kawal.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.intake.report.Outline.Confidentiality;
import id.kawal.web.Caller;
import id.kawal.web.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityRuleTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"service-agency, SERVICE, OPEN, -, SHOWN",
            "service-agency, SERVICE, CONFIDENTIAL, -, WITHHELD",
            "service-agency, SERVICE, CONFIDENTIAL, please, WITHHELD", "service-escalation, SERVICE, OPEN, -, SHOWN",
            "service-escalation, SERVICE, CONFIDENTIAL, -, WITHHELD",
            "service-escalation, SERVICE, CONFIDENTIAL, ' ', WITHHELD",
            "service-escalation, SERVICE, CONFIDENTIAL, dossier, SHOWN",
            "service-notification, SERVICE, CONFIDENTIAL, mail, WITHHELD",
            "examiner, EXAMINER, OPEN, -, REASON_NEEDED", "examiner, EXAMINER, CONFIDENTIAL, -, REASON_NEEDED",
            "examiner, EXAMINER, CONFIDENTIAL, interview, SHOWN", "head, HEAD, OPEN, review, SHOWN",
            "operator, OPERATOR, OPEN, curious, WITHHELD",
            "agency-x, AGENCY, OPEN, curious, WITHHELD"})
    void who_sees_who_reported(String name, Role role, Confidentiality confidentiality, String reason,
            IdentityRule.Decision decision) {
        assertThat(IdentityRule.decide(new Caller(name, Set.of(role), null), confidentiality, reason))
                .isEqualTo(decision);
    }

    @Test
    void the_name_of_a_service_without_its_role_opens_nothing() {
        assertThat(
                IdentityRule.decide(new Caller("service-escalation", Set.of(), null), Confidentiality.OPEN, "dossier"))
                .isEqualTo(IdentityRule.Decision.WITHHELD);
    }
}
