package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Limit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One deadline of the policy.
 *
 * @param id for example {@code A1}
 * @param version of the policy that it belongs to
 * @param titles what it is about, by language
 * @param perAgency whether each agency that gets the case has a run of its own
 * @param startsOn what sets it running
 * @param countedFrom which day is day 0
 * @param limit how long it allows
 * @param stopsOn what ends it, and how that counts
 * @param pausesOnQuestion whether it stands still while a question to the reporter is open
 * @param extension how often and by how much it may be extended
 * @param steps what is done on the way, the due moment last
 * @param basis what it rests on
 */
public record Rule(String id, String version, Map<String, String> titles, boolean perAgency, Set<Signal> startsOn,
        CountedFrom countedFrom, Limit limit, Map<Signal, StopReason> stopsOn, boolean pausesOnQuestion,
        Extension extension, List<Step> steps, LegalBasis basis) {

    public Rule {
        titles = Map.copyOf(titles);
        startsOn = Set.copyOf(startsOn);
        stopsOn = Map.copyOf(stopsOn);
        steps = List.copyOf(steps);
    }

    /** What it is about, in the language, or else in Indonesian. */
    public String title(String language) {
        var title = titles.get(language);
        return title != null ? title : titles.getOrDefault("id", id);
    }

    /** Whether missing it bars the case from the Ombudsman. */
    public boolean barsForwarding() {
        return steps.stream().anyMatch(step -> step.actions().contains(Action.BAR_FORWARDING));
    }

    /**
     * How often and by how much a rule may be extended.
     *
     * @param times how often at most; 0 allows none
     * @param atMost by how many units at most each time
     */
    public record Extension(int times, int atMost) {

        /** None is allowed. */
        public static final Extension NONE = new Extension(0, 0);
    }
}
