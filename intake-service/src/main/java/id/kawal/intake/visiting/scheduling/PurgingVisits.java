package id.kawal.intake.visiting.scheduling;

import id.kawal.intake.visiting.Visits;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the reporters who stayed away. */
@Component
class PurgingVisits {

    private final Visits visits;

    PurgingVisits(Visits visits) {
        this.visits = visits;
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT10M")
    void purge() {
        visits.purge();
    }
}
