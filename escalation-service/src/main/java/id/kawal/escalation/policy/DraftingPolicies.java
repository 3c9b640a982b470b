package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.policy.PolicyVersions.Entry;
import java.time.Clock;
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
        return new PolicyReader(calendars.names()).read(name, yaml);
    }
}
