package id.kawal.escalation.casefile;

import java.util.List;

/**
 * Due deadlines that were claimed.
 *
 * @param deadlines those whose cases are now held, oldest first
 * @param looked how many were looked at; the others belong to cases that somebody else holds
 */
public record Claim(List<DueDeadline> deadlines, int looked) {

    /** None. */
    public static final Claim NOTHING = new Claim(List.of(), 0);

    public Claim {
        deadlines = List.copyOf(deadlines);
    }
}
