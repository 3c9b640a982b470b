package id.kawal.intake.tracking.scheduling;

import id.kawal.intake.tracking.OpeningCases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the list of wrong PINs short. */
@Component
class ForgettingWrongPins {

    private final OpeningCases opening;

    ForgettingWrongPins(OpeningCases opening) {
        this.opening = opening;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void forget() {
        opening.forgetOldTries();
    }
}
