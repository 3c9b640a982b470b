package id.kawal.escalation.desk.web;

import id.kawal.escalation.examiner.CaseHead;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file of a case as its page shows it.
 *
 * @param head what stands at the head of every page about it
 * @param facts what is known of it, each under its name
 * @param outcome how it ended, in plain words
 * @param moving the steps that may follow and lead to another state
 * @param staying those that leave the state as it is
 * @param blocked those that the state knows and that something stands in the way of
 * @param clocks its clocks, those that are waited for first
 * @param course its timeline, the latest first
 * @param waiting what waits for somebody: tasks and approvals
 */
record CasePage(CaseHead head, List<Named> facts, @Nullable String outcome, List<Step> moving, List<Step> staying,
        List<Blocked> blocked, List<ClockLine> clocks, List<Entry> course, List<Waiting> waiting) {

    /** Something that is known, under its name. */
    record Named(String name, String value) {
    }

    /** A step that may be taken. */
    record Step(String command, String label, String to, boolean needsApproval, boolean closes) {
    }

    /** A step that may not be taken yet, and why. */
    record Blocked(String label, List<String> reasons) {
    }

    /** A clock in one line. */
    record ClockLine(String clockId, String rule, String title, String status, String due, String limit, String basis,
            String certainty, String style, @Nullable String note) {
    }

    /** One line of the timeline; the words and who wrote them are known of the steps of the desk alone. */
    record Entry(String at, String text, @Nullable String by, @Nullable String words, List<String> details,
            boolean quiet) {
    }

    /** A task that is open or an approval that is asked for. */
    record Waiting(UUID id, String text, @Nullable String due, boolean overdue) {
    }
}
