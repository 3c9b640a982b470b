package id.kawal.escalation.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the Ombudsman may take a case.
 *
 * @param since from when on
 * @param reason why
 * @param rule the rule whose deadline was missed, where one was
 */
public record Eligibility(Instant since, EligibilityReason reason, @Nullable String rule) {
}
