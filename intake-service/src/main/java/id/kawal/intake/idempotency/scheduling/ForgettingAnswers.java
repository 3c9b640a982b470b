package id.kawal.intake.idempotency.scheduling;

import id.kawal.intake.idempotency.AnsweredRequests;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets answers after their thirty days. */
@Component
class ForgettingAnswers {

    private final AnsweredRequests answered;

    ForgettingAnswers(AnsweredRequests answered) {
        this.answered = answered;
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    void forget() {
        answered.forgetExpired();
    }
}
