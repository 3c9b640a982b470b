package id.kawal.escalation.policy;

import java.util.List;

/** A policy that cannot be used; its message names every place that is wrong and what would be right. */
public final class InvalidPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    InvalidPolicy(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence for each place that is wrong. */
    public List<String> faults() {
        return faults;
    }
}
