package id.kawal.escalation.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The versions of the policy, each in force from a day on until the next. */
public final class Policies {

    private final List<Policy> versions;
    private final Map<Signal, List<String>> starting = new EnumMap<>(Signal.class);
    private final Function<String, Optional<Policy>> others;

    public Policies(List<Policy> versions) {
        this(versions, name -> Optional.empty());
    }

    /**
     * Versions, of which others may come into force at any time.
     *
     * @param others looks a version up that is not among these
     */
    public Policies(List<Policy> versions, Function<String, Optional<Policy>> others) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no policy");
        }
        this.versions = versions.stream().sorted(Comparator.comparing(Policy::validFrom)).toList();
        this.others = others;
        for (var signal : Signal.values()) {
            starting.put(signal, this.versions.stream().flatMap(policy -> policy.rules().stream())
                    .filter(rule -> rule.starts().on().contains(signal)).map(Rule::id).distinct().toList());
        }
    }

    /** The ids of the rules that start on that signal in any version, in the order in which they are written. */
    public List<String> startingOn(Signal signal) {
        return starting.getOrDefault(signal, List.of());
    }

    /** The version in force on that day; before the first one, the first. */
    public Policy inForceOn(LocalDate day) {
        return versions.stream().filter(policy -> !policy.validFrom().isAfter(day)).reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }

    /** The version of that name. */
    public Policy version(String name) {
        return versions.stream().filter(policy -> policy.version().equals(name)).findFirst()
                .or(() -> others.apply(name))
                .orElseThrow(() -> new IllegalStateException("There is no version " + name + " of the policy"));
    }

    /** Where a rule stands among those of its version, for the order in which clocks of the same precedence are shown. */
    public int place(Rule rule) {
        return version(rule.version()).ids().indexOf(rule.id());
    }
}
