package id.kawal.intake.vault;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter tells, in free text that may name persons.
 *
 * @param subject in a few words
 * @param description what happened (art. 24(1)(b))
 * @param expectedOutcome what the reporter asks for
 * @param loss what it cost
 */
@Embeddable
public record NarrativeText(String subject, String description, @Nullable String expectedOutcome,
        @Nullable String loss) {

    /** Tells nothing. */
    @Override
    public String toString() {
        return "NarrativeText[…]";
    }
}
