package id.kawal.escalation.policy;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * To which cases a rule applies; an empty set leaves that side open. Of several that fit a case, the most specific one holds: one that
 * names the agency before one that does not, then one that names the substance, then the kind, then the channel.
 *
 * @param agencies the agencies that have the case
 * @param substances the topic areas
 * @param kinds the kinds of report or of examination
 * @param channels how the report came in
 */
public record Selector(Set<String> agencies, Set<String> substances, Set<String> kinds, Set<String> channels) {

    /** The kinds that there are: first those of reports, then those of examinations. */
    static final List<String> KINDS = List.of("INFORMATION", "COMPLAINT", "SUPERVISED_COMPLAINT", "SIMPLE", "MEDIUM",
            "HARD");

    /** Every case. */
    public static final Selector EVERY = new Selector(Set.of(), Set.of(), Set.of(), Set.of());

    public Selector {
        agencies = Set.copyOf(agencies);
        substances = Set.copyOf(substances);
        kinds = Set.copyOf(kinds);
        channels = Set.copyOf(channels);
    }

    /** Whether the case is one of them. */
    public boolean fits(Circumstances circumstances) {
        return fits(agencies, circumstances.agency()) && fits(substances, circumstances.substance())
                && fits(kinds, circumstances.kind()) && fits(channels, circumstances.channel());
    }

    private static boolean fits(Set<String> wanted, String actual) {
        return wanted.isEmpty() || wanted.contains(actual);
    }

    /** How specific it is: the larger, the more. */
    int rank() {
        return (agencies.isEmpty() ? 0 : 8) + (substances.isEmpty() ? 0 : 4) + (kinds.isEmpty() ? 0 : 2)
                + (channels.isEmpty() ? 0 : 1);
    }

    /** Whether a case could be thought of that both fit equally well, so that it would be open which one holds. */
    boolean conflictsWith(Selector other) {
        return rank() == other.rank() && meet(agencies, other.agencies) && meet(substances, other.substances)
                && meet(kinds, other.kinds) && meet(channels, other.channels);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || !Collections.disjoint(one, other);
    }

    /** This one, with what it leaves open taken from another. */
    Selector within(Selector other) {
        return new Selector(agencies.isEmpty() ? other.agencies : agencies,
                substances.isEmpty() ? other.substances : substances, kinds.isEmpty() ? other.kinds : kinds,
                channels.isEmpty() ? other.channels : channels);
    }
}
