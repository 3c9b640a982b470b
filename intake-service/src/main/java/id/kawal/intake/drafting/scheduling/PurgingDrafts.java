package id.kawal.intake.drafting.scheduling;

import id.kawal.intake.drafting.DraftReports;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away the reports that nobody went on writing. */
@Component
class PurgingDrafts {

    private final DraftReports drafts;

    PurgingDrafts(DraftReports drafts) {
        this.drafts = drafts;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void purge() {
        drafts.purge();
    }
}
