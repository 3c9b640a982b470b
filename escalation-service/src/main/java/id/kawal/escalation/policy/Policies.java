package id.kawal.escalation.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The versions of the policy, each in force from a day on until the next. */
public final class Policies {

    private final List<Policy> versions;
    private final Map<Signal, List<String>> starting = new EnumMap<>(Signal.class);

    public Policies(List<Policy> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no policy");
        }
        this.versions = versions.stream().sorted(Comparator.comparing(Policy::validFrom)).toList();
        for (var signal : Signal.values()) {
            var ids = this.versions.stream().flatMap(policy -> policy.rules().stream())
                    .filter(rule -> rule.starts().on().contains(signal)).map(Rule::id).distinct().toList();
            starting.put(signal, ids);
        }
    }

    /** The version in force on that day; before the first one, the first. */
    public Policy inForceOn(LocalDate day) {
        return versions.stream().filter(policy -> !policy.validFrom().isAfter(day)).reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }

    /** The ids of the rules that start on that signal in any version, in the order in which they are written. */
    public List<String> startingOn(Signal signal) {
        return starting.getOrDefault(signal, List.of());
    }

    /** The version of that name, or the latest where it is no longer known. */
    public Policy version(String name) {
        return versions.stream().filter(policy -> policy.version().equals(name)).findFirst().orElse(versions.getLast());
    }
}
