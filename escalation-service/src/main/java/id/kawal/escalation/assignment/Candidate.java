package id.kawal.escalation.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who might get a case.
 *
 * @param name who
 * @param unit in which unit
 * @param openCases how many open cases they have
 * @param overdueCases how many of those have an overdue clock
 * @param sameAgency how many of those are about the same agency
 * @param obstacle why they cannot get it, where they cannot
 * @param substitute who gets it in their place while they are away
 */
public record Candidate(String name, Unit unit, int openCases, int overdueCases, int sameAgency,
        @Nullable Obstacle obstacle, @Nullable String substitute) {

    /** Why somebody does not get a case. */
    public enum Obstacle {
        CONFLICT_OF_INTEREST, AWAY, NOT_ACTIVE
    }

    /** Those who can first; of them the one with the least to do; of equals the one who knows the agency. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate one) -> one.obstacle() != null)
            .thenComparing(Candidate::load).thenComparing(Comparator.comparing(Candidate::sameAgency).reversed())
            .thenComparing(Candidate::name);

    /** An overdue case weighs as two. */
    public int load() {
        return openCases + overdueCases;
    }

    static Candidate of(OfficeMember member, Load load, boolean conflicted, LocalDate today) {
        var away = member.isAway(today);
        var obstacle = conflicted ? Obstacle.CONFLICT_OF_INTEREST
                : away ? Obstacle.AWAY : member.isActive() ? null : Obstacle.NOT_ACTIVE;
        return new Candidate(member.name(), member.unit(), load.openCases(), load.overdueCases(), load.sameAgency(),
                obstacle, away ? member.substitute() : null);
    }

    static List<Candidate> ranked(List<Candidate> candidates) {
        return candidates.stream().sorted(BEST_FIRST).toList();
    }

    /**
     * What somebody has to do already.
     *
     * @param openCases open cases
     * @param overdueCases of those, cases with an overdue clock
     * @param sameAgency of those, cases about the agency in question
     */
    record Load(int openCases, int overdueCases, int sameAgency) {

        static final Load NONE = new Load(0, 0, 0);
    }
}
