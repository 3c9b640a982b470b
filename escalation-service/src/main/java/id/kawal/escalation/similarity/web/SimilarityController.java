package id.kawal.escalation.similarity.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.policy.PoliciesInForce;
import id.kawal.escalation.policy.PolicyVersion;
import id.kawal.escalation.policy.PolicyVersions;
import id.kawal.escalation.similarity.ComparingCases;
import id.kawal.escalation.similarity.Pattern;
import id.kawal.escalation.similarity.SimilarCase;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows cases that resemble one another, and proposes investigations of the office's own. */
@RestController
@RequestMapping("/api/v1/desk")
@Transactional(readOnly = true)
class SimilarityController {

    private final ComparingCases comparing;
    private final PoliciesInForce policies;
    private final PolicyVersions versions;
    private final DeskAccess access;
    private final Clock clock;

    SimilarityController(ComparingCases comparing, PoliciesInForce policies, PolicyVersions versions, DeskAccess access,
            Clock clock) {
        this.comparing = comparing;
        this.policies = policies;
        this.versions = versions;
        this.clock = clock;
        this.access = access;
    }

    /** Patterns, and from how many cases within how many days on there is one, by which version of the policy. */
    record PatternsShown(String policy, int proposeFrom, int withinDays, List<Pattern> patterns) {
    }

    @GetMapping("/cases/{caseId}/similar")
    @Operation(summary = "The cases that resemble this one most, with what they have in common")
    List<SimilarCase> similar(@PathVariable UUID caseId, Caller caller) {
        access.open(caseId, caller);
        return comparing.similarTo(caseId, caller.name());
    }

    /** A version that is not in force yet shows what would be proposed under it. */
    @GetMapping("/patterns")
    @Operation(summary = "Patterns that pass the threshold of the policy in force, or of the version named")
    PatternsShown patterns(@RequestParam(required = false) @Nullable String policy) {
        var version = policy == null ? policies.get().inForceOn(LocalDate.now(clock))
                : versions.named(policy).map(PolicyVersion::read)
                        .orElseThrow(() -> Refusal.notFound("policy-unknown"));
        var threshold = version.patterns();
        return new PatternsShown(version.version(), threshold.proposeFrom(), threshold.days(),
                comparing.patterns(threshold));
    }
}
