package id.kawal.intake.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which answer resolved the matter; without one named, the latest is meant. */
public record ConfirmationForm(@Nullable UUID responseId) {
}
