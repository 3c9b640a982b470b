package id.kawal.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The life of one report: when it is filed, with whom, what it says, and what everybody does then.
 *
 * @param number which report of the demo
 * @param at how long after the demo began it is filed, in office time
 * @param report what is sent, but for the days, which depend on the day of filing
 * @param complainedDaysAgo how many days before it the agency had been told, or 0 when it had not
 * @param turns what everybody does, in order
 * @param desk what the office does once the case is at its desk, step by step
 */
record Script(int number, Duration at, Map<String, Object> report, int complainedDaysAgo, List<Turn> turns,
        List<Turn> desk) {
}
