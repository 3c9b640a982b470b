package id.kawal.escalation.casefile;

import java.util.List;

/**
 * What cases decided in one transaction, told inside the service before it commits: all at once, so that whoever listens reads and
 * writes for all of them together.
 *
 * @param decisions in order; several may be of one case
 */
public record Decided(List<Decision> decisions) {

    public Decided {
        decisions = List.copyOf(decisions);
    }
}
