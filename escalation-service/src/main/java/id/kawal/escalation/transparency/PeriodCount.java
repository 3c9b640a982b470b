package id.kawal.escalation.transparency;

import org.jspecify.annotations.Nullable;

/**
 * What was counted of the reports of a period, all of them or those of one code; not yet fit to be shown.
 *
 * @param quarter in which the reports came
 * @param breakdown by what they are told apart; nothing for all of them
 * @param code which of them, for example a region
 * @param received how many came
 * @param closed how many of them were closed since
 * @param medianDays how many days it took to close half of those
 * @param kept how many deadlines of agencies in them were kept
 * @param missed how many were missed
 */
public record PeriodCount(Quarter quarter, @Nullable Breakdown breakdown, String code, long received, long closed,
        @Nullable Double medianDays, long kept, long missed) {
}
