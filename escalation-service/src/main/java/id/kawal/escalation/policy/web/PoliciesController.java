package id.kawal.escalation.policy.web;

import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.policy.ActivatingPolicies;
import id.kawal.escalation.policy.AlreadyActivated;
import id.kawal.escalation.policy.DraftingPolicies;
import id.kawal.escalation.policy.InvalidPolicy;
import id.kawal.escalation.policy.PolicyFault;
import id.kawal.escalation.policy.PolicyReader;
import id.kawal.escalation.policy.PolicyVersion;
import id.kawal.escalation.policy.PolicyVersions;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the policy. */
@RestController
@RequestMapping("/api/v1/policies")
class PoliciesController {

    private static final String YAML = "application/yaml";
    private static final int SHORTEST_REASON = 10;

    private final PolicyVersions versions;
    private final DraftingPolicies drafting;
    private final ActivatingPolicies activating;
    private final AgencyDirectory agencies;
    private final PageWords words;
    private final Clock clock;

    PoliciesController(PolicyVersions versions, DraftingPolicies drafting, ActivatingPolicies activating,
            AgencyDirectory agencies, PageWords words, Clock clock) {
        this.agencies = agencies;
        this.words = words;
        this.versions = versions;
        this.drafting = drafting;
        this.activating = activating;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Every version of the policy")
    List<PolicyView> list() {
        var all = versions.all();
        return all.stream().map(version -> PolicyView.of(version, all, today())).toList();
    }

    @GetMapping("/{version}")
    @Operation(summary = "A version with its rules and what was done with it")
    PolicyView.Whole show(@PathVariable String version, Locale locale) {
        var found = versions.named(version).orElseThrow(() -> Refusal.notFound("policy-unknown"));
        return PolicyView.whole(view(found, locale), found, versions.log(version));
    }

    @GetMapping(path = "/{version}", produces = YAML)
    @Operation(summary = "A version as it was written")
    String yaml(@PathVariable String version) {
        return versions.named(version).orElseThrow(() -> Refusal.notFound("policy-unknown")).yaml();
    }

    @PostMapping(consumes = {YAML, "text/yaml", "text/plain"})
    @Operation(summary = "Write a draft; every fault is named with its line")
    ResponseEntity<PolicyView> draft(@RequestBody String yaml, Caller caller, Locale locale) {
        if (yaml.length() > PolicyReader.LARGEST) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "policy-too-large", PolicyReader.LARGEST);
        }
        var draft = refusing(() -> drafting.draft(yaml, caller.name()));
        return ResponseEntity.created(URI.create("/api/v1/policies/" + draft.version()))
                .body(view(draft, locale));
    }

    @PostMapping("/{version}/activation")
    @Operation(summary = "Put a draft into force from a day on")
    PolicyView activate(@PathVariable String version, @RequestBody Activation body, Caller caller) {
        var refusal = Refusal.unprocessable("policy-not-activated");
        var validFrom = body.validFrom();
        if (validFrom == null) {
            refusal.field("validFrom", "required", "");
        }
        var reason = body.reason();
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            refusal.field("reason", "reason-too-short", SHORTEST_REASON);
        }
        if (validFrom == null || reason == null || !refusal.fields().isEmpty()) {
            throw refusal;
        }
        var activated = refusing(() -> activating.activate(version, validFrom, caller.name(), reason.strip()))
                .orElseThrow(() -> Refusal.notFound("policy-unknown"));
        return PolicyView.of(activated, versions.all(), today());
    }

    /** A draft may name an agency that the directory does not know yet, or that is misspelt. */
    private PolicyView view(PolicyVersion version, Locale locale) {
        var shown = PolicyView.of(version, versions.all(), today());
        return version.activation() != null ? shown
                : shown.warnedOf(agencies.unknown(version.read().agencies()).stream()
                        .map(code -> words.say("policy.warning.agency-unknown", locale, code)).toList());
    }

    /** In the language in which the whole answer is put into words. */
    private static MessageSourceResolvable said(PolicyFault fault) {
        return new DefaultMessageSourceResolvable(new String[]{"policy.fault." + fault.code()},
                fault.arguments().toArray(), fault.code());
    }

    private static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidPolicy unsound) {
            var refusal = Refusal.unprocessable("policy-unsound");
            unsound.faults().forEach(fault -> refusal.field("policy", "policy-fault", Integer.toString(fault.line()),
                    fault.path().isEmpty() ? "" : fault.path() + ": ", said(fault)));
            throw refusal;
        } catch (AlreadyActivated activated) {
            throw Refusal.conflict("policy-activated");
        } catch (ActivatingPolicies.Retroactive retroactive) {
            throw Refusal.unprocessable("policy-not-activated").field("validFrom", "not-retroactive");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** From which day on a version holds, and why. */
    record Activation(@Nullable LocalDate validFrom, @Nullable String reason) {
    }
}
