package id.kawal.escalation.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy that cannot be used; it names every place that is wrong and what would be right. */
public final class InvalidPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PolicyFault> faults;

    InvalidPolicy(List<PolicyFault> faults) {
        super(faults.stream().map(PolicyFault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong. */
    public List<PolicyFault> faults() {
        return faults;
    }
}
