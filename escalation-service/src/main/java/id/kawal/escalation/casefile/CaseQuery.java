package id.kawal.escalation.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for.
 *
 * @param stage only those of that stage
 * @param agency only those of that agency
 * @param before only those older than that case
 * @param limit how many at most
 */
public record CaseQuery(@Nullable CaseStage stage, @Nullable String agency, @Nullable UUID before, int limit) {
}
