package id.kawal.agency.performance;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How an agency did with the cases that reached it in a time.
 *
 * @param month in which they reached it; absent for the whole time
 * @param received how many there were
 * @param pending how many of them wait for the agency
 * @param answered how many it answered
 * @param missed in how many it missed a deadline
 * @param judged in how many it is known whether the deadlines were kept
 * @param medianDays how many days half of the answers took at most; absent where there is none
 */
public record Performance(@Nullable YearMonth month, int received, int pending, int answered, int missed, int judged,
        @Nullable Double medianDays) {

    /** The share of judged cases without a miss, in whole percent; absent where none is judged. */
    public @Nullable Integer onTimePercent() {
        return judged == 0 ? null : Math.toIntExact(Math.round(100.0 * (judged - missed) / judged));
    }
}
