package id.kawal.escalation.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy as it is kept.
 *
 * @param version its name
 * @param yaml its text
 * @param drafted when and by whom it was written
 * @param activation how it came into force; absent for a draft
 */
public record PolicyVersion(String version, String yaml, Drafted drafted, @Nullable Activation activation) {

    /**
     * When and by whom a version was written.
     */
    public record Drafted(Instant at, String by) {
    }

    /**
     * How a version comes into force.
     *
     * @param validFrom the first day on which a clock may start under it
     * @param at when that was decided
     * @param by who decided
     * @param reason why
     */
    public record Activation(LocalDate validFrom, Instant at, String by, String reason) {
    }

    /** Its rules; in force, from the day on which it comes into force. */
    public Policy read() {
        var policy = new PolicyReader().read(version, yaml);
        return activation == null ? policy : policy.validFrom(activation.validFrom());
    }
}
