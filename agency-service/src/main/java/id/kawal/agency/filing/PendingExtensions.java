package id.kawal.agency.filing;

import java.util.UUID;

/** Which requests for more time escalation has not decided yet. */
@FunctionalInterface
public interface PendingExtensions {

    /** Whether no decision on the request is known. */
    boolean pending(UUID extensionId);
}
