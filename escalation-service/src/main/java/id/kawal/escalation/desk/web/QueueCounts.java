package id.kawal.escalation.desk.web;

/**
 * How many open cases burn how much.
 *
 * @param overdue whose deadline has passed
 * @param atRisk whose deadline passes within three days
 * @param calm of which nothing is due soon
 * @param unassigned that nobody has
 * @param mine of the caller and of those for whom the caller stands in
 */
record QueueCounts(int overdue, int atRisk, int calm, int unassigned, int mine) {

    int open() {
        return overdue + atRisk + calm;
    }
}
