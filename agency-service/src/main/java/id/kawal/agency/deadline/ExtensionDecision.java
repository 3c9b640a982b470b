package id.kawal.agency.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request for more time.
 *
 * @param extensionId the request
 * @param due the new moment, when it was granted
 * @param refusal why not, a code, when it was refused
 */
public record ExtensionDecision(UUID extensionId, @Nullable Instant due, @Nullable String refusal) {
}
