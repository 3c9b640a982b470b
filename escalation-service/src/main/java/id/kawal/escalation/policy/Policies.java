package id.kawal.escalation.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The versions of the policy, each in force from a day on until the next. */
public final class Policies {

    private final List<Policy> versions;

    public Policies(List<Policy> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no policy");
        }
        this.versions = versions.stream().sorted(Comparator.comparing(Policy::validFrom)).toList();
    }

    /** The version in force on that day; before the first one, the first. */
    public Policy inForceOn(LocalDate day) {
        return versions.stream().filter(policy -> !policy.validFrom().isAfter(day)).reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }

    /** The version of that name, or the latest where it is no longer known. */
    public Policy version(String name) {
        return versions.stream().filter(policy -> policy.version().equals(name)).findFirst().orElse(versions.getLast());
    }
}
