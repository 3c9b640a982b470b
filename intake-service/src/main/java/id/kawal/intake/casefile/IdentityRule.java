package id.kawal.intake.casefile;

import id.kawal.intake.report.Outline.Confidentiality;
import id.kawal.web.Caller;
import id.kawal.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may see who reported. A service sees the identity of an open report, and of a confidential one only escalation-service when
 * it says why; the Ombudsman's staff always says why. Nobody else sees any.
 */
final class IdentityRule {

    private static final String ESCALATION = "service-escalation";

    private IdentityRule() {
    }

    static Decision decide(Caller caller, Confidentiality confidentiality, @Nullable String reason) {
        var stated = reason == null ? "" : reason.strip();
        if (caller.is(Role.EXAMINER, Role.HEAD)) {
            return stated.isEmpty() ? Decision.REASON_NEEDED : Decision.SHOWN;
        }
        if (!caller.is(Role.SERVICE)) {
            return Decision.WITHHELD;
        }
        var escalationSaysWhy = caller.name().equals(ESCALATION) && !stated.isEmpty();
        return confidentiality == Confidentiality.OPEN || escalationSaysWhy ? Decision.SHOWN : Decision.WITHHELD;
    }

    /** What becomes of a request for an identity. */
    enum Decision {
        SHOWN, WITHHELD, REASON_NEEDED
    }
}
