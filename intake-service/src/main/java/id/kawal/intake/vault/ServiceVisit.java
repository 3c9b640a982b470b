package id.kawal.intake.vault;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the service visit log: which service, what was promised, which officer, when.
 *
 * @param service the service asked for
 * @param promisedLimit the time limit that was promised, in the words of the reporter
 * @param officerName the officer
 * @param officerPosition the officer's position
 * @param visitedOn the day
 * @param note what happened there
 */
@Embeddable
public record ServiceVisit(@Nullable String service, @Nullable String promisedLimit, @Nullable String officerName,
        @Nullable String officerPosition, @Nullable LocalDate visitedOn, @Nullable String note) {

    /** Tells nothing. */
    @Override
    public String toString() {
        return "ServiceVisit[…]";
    }
}
