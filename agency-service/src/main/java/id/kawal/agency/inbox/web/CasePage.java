package id.kawal.agency.inbox.web;

import id.kawal.agency.page.PageWords.Left;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in the words of its page.
 *
 * @param view the case
 * @param title what it is about
 * @param facts what is known of it, in pairs
 * @param duties until when the agency must do what
 * @param story what the reporter wrote, in pairs
 * @param reporter who reports, in pairs; empty when that may not be known
 * @param files what the reporter gave
 * @param timeline what happened, oldest first
 * @param actions what can be done now
 */
record CasePage(CaseView view, String title, List<Pair> facts, List<Duty> duties, List<Pair> story,
        List<Pair> reporter, List<GivenFile> files, List<Happened> timeline, List<String> actions) {

    /** What something is, and what it says. */
    record Pair(String label, String text) {
    }

    /** A deadline with the time that is left. */
    record Duty(CaseView.DeadlineView deadline, String due, Left left, String status) {
    }

    /** A file, and where it is read. */
    record GivenFile(String name, String address) {
    }

    /** One thing that happened. */
    record Happened(OffsetDateTime at, String when, String what, @Nullable String text, List<GivenFile> files) {
    }
}
