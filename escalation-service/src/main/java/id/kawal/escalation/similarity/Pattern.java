package id.kawal.escalation.similarity;

import java.time.OffsetDateTime;

/**
 * Many cases about one agency and substance within the window.
 *
 * @param agency the agency
 * @param agencyName its name
 * @param substance the topic area
 * @param cases how many
 * @param openCases how many of them are open
 * @param regions from how many regions
 * @param firstAt when the first came
 * @param lastAt when the latest came
 * @param investigated whether an investigation of the office's own is open already
 */
public record Pattern(String agency, String agencyName, String substance, int cases, int openCases, int regions,
        OffsetDateTime firstAt, OffsetDateTime lastAt, boolean investigated) {
}
