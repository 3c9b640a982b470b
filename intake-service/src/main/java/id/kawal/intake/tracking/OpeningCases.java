package id.kawal.intake.tracking;

import id.kawal.intake.report.Report;
import id.kawal.intake.report.Reports;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets a reporter in by tracking code and PIN. A wrong code and a wrong PIN get the same answer after the same time; a code with
 * a typing error is told without any look-up.
 */
@Component
public class OpeningCases {

    private final Reports reports;
    private final Pins pins;
    private final WrongPinsLog wrongPins;
    private final Clock clock;

    OpeningCases(Reports reports, Pins pins, WrongPinsLog wrongPins, Clock clock) {
        this.reports = reports;
        this.pins = pins;
        this.wrongPins = wrongPins;
        this.clock = clock;
    }

    /** The case of the code, when the PIN is right. */
    public Report open(String typedCode, @Nullable String typedPin) {
        var code = TrackingCode.read(typedCode).orElseThrow(() -> Refusal.unprocessable("tracking-code-typo"));
        if (typedPin == null || typedPin.isBlank()) {
            throw Refusal.of(HttpStatus.UNAUTHORIZED, "pin-needed");
        }
        var pin = typedPin.replaceAll("[\\s\\-]", "");
        refuseWhileLocked(wrongPins.of(code));
        var report = reports.findByTrackingCode(code.value());
        if (report.isPresent() ? pins.matches(pin, report.get().pinHash()) : pins.matchesNothing(pin)) {
            return report.orElseThrow();
        }
        refuseWhileLocked(wrongPins.add(code, clock.instant()));
        throw Refusal.notFound("no-such-case");
    }

    /** Forgets the wrong PINs that no longer count. */
    public void forgetOldTries() {
        wrongPins.forgetBefore(clock.instant().minus(Duration.ofHours(1)));
    }

    private void refuseWhileLocked(WrongPins tried) {
        var until = tried.lockedUntil();
        if (until != null && tried.lockedAt(clock.instant())) {
            throw Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "code-locked", minutes(until)).with("lockedUntil", until);
        }
    }

    private long minutes(Instant until) {
        return Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
    }
}
