package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.policy.PolicyVersions.Entry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes drafts of the policy in. */
@Service
public class DraftingPolicies {

    private final PolicyVersions versions;
    private final Calendars calendars;
    private final Clock clock;

    DraftingPolicies(PolicyVersions versions, Calendars calendars, Clock clock) {
        this.versions = versions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Keeps a draft, in the place of an earlier one of the same name.
     *
     * @throws InvalidPolicy when it is not sound
     * @throws AlreadyActivated when a version of that name is in force or was
     */
    @Transactional
    public PolicyVersion draft(String yaml, String by) {
        var policy = read("policy", yaml);
        var known = versions.hold(policy.version());
        if (known.isPresent() && known.get().activation() != null) {
            throw new AlreadyActivated(policy.version());
        }
        var draft = new PolicyVersion(policy.version(), yaml, new PolicyVersion.Drafted(clock.instant(), by), null);
        versions.keep(draft, new Entry(known.isPresent() ? "REDRAFTED" : "DRAFTED", clock.instant(), by, null));
        return draft;
    }

    /** Reads a policy and checks that the calendars that it names are there. */
    Policy read(String name, String yaml) {
        var policy = new PolicyReader().read(name, yaml);
        var faults = new ArrayList<String>();
        check(policy.calendar(), name + ": calendar", faults);
        policy.rules().stream().filter(rule -> rule.calendar() != null)
                .forEach(rule -> check(Objects.requireNonNull(rule.calendar()),
                        name + ": rule " + rule.id() + ".calendar", faults));
        if (!faults.isEmpty()) {
            throw new InvalidPolicy(faults);
        }
        return policy;
    }

    private void check(String calendar, String place, List<String> faults) {
        if (calendars.named(calendar).isEmpty()) {
            faults.add(place + ": " + calendar + " is unknown; known are " + String.join(", ", calendars.names()));
        }
    }
}
