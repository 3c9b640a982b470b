package id.kawal.intake.directory;

import jakarta.persistence.Embeddable;

/**
 * A service of an agency's catalogue.
 *
 * @param code within the agency
 * @param name in Indonesian
 */
@Embeddable
public record OfferedService(String code, String name) {
}
