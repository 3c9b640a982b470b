package id.kawal.escalation.policy.web;

import id.kawal.escalation.policy.Patterns;
import id.kawal.escalation.policy.PolicyVersion;
import id.kawal.escalation.policy.PolicyVersions;
import id.kawal.escalation.policy.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of the policy as it is shown. */
record PolicyView(String version, Status status, Instant draftedAt, String draftedBy, @Nullable LocalDate validFrom,
        @Nullable Instant activatedAt, @Nullable String activatedBy, @Nullable String reason, List<String> warnings) {

    /** Where a version stands. */
    enum Status {
        DRAFT, SCHEDULED, IN_FORCE, SUPERSEDED
    }

    /** A version with its text, its rules and what was done with it. */
    record Whole(PolicyView policy, List<RuleView> rules, Patterns patterns, List<PolicyVersions.Entry> log,
            String yaml) {
    }

    /** A rule in one line. */
    record RuleView(String id, String title, String owedBy, String precedence, String basis, String certainty,
            boolean override) {

        static RuleView of(Rule rule, boolean override) {
            return new RuleView(rule.id(), rule.title("id"), rule.owedBy().name(), rule.precedence().name(),
                    rule.basis().reference(), rule.basis().mark().name(), override);
        }
    }

    static PolicyView of(PolicyVersion version, List<PolicyVersion> all, LocalDate today) {
        var activation = version.activation();
        return new PolicyView(version.version(), status(version, all, today), version.drafted().at(),
                version.drafted().by(), activation == null ? null : activation.validFrom(),
                activation == null ? null : activation.at(), activation == null ? null : activation.by(),
                activation == null ? null : activation.reason(), List.of());
    }

    /** The same, with what may be wrong with it though it can be used. */
    PolicyView warnedOf(List<String> doubts) {
        return new PolicyView(version, status, draftedAt, draftedBy, validFrom, activatedAt, activatedBy, reason,
                doubts);
    }

    static Whole whole(PolicyView shown, PolicyVersion version, List<PolicyVersions.Entry> log) {
        var read = version.read();
        var rules = read.rules();
        var views = rules.stream().map(rule -> RuleView.of(rule, rules.stream().takeWhile(other -> other != rule)
                .anyMatch(other -> other.id().equals(rule.id())))).toList();
        return new Whole(shown, views, read.patterns(), log, version.yaml());
    }

    private static Status status(PolicyVersion version, List<PolicyVersion> all, LocalDate today) {
        if (version.activation() == null) {
            return Status.DRAFT;
        }
        if (version.activation().validFrom().isAfter(today)) {
            return Status.SCHEDULED;
        }
        var latest = all.stream().filter(other -> other.activation() != null)
                .filter(other -> !Objects.requireNonNull(other.activation()).validFrom().isAfter(today))
                .reduce((earlier, later) -> later);
        return latest.filter(other -> other.version().equals(version.version())).isPresent() ? Status.IN_FORCE
                : Status.SUPERSEDED;
    }
}
