package id.kawal.escalation.directory;

import org.jspecify.annotations.Nullable;

/**
 * An agency.
 *
 * @param code by which it is known
 * @param name of the institution; its code where the directory has not told of it yet
 * @param region the name of its region
 * @param superior the office above it, where one is known
 */
public record Agency(String code, String name, String region, @Nullable String superior) {
}
