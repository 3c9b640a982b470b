package id.kawal.contracts.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a reporter is reached, for notification-service alone; a tombstone under the same key erases it.
 *
 * @param reporterId the reporter
 * @param caseId the case that the reporter follows
 * @param contact a JWE (RFC 7516, {@code dir} with {@code A256GCM}) of the {@link Contact} as JSON
 * @param confidentiality whether the identity is kept from the agency; of a case that begins at the desk nothing else tells it
 */
public record ReporterContact(UUID reporterId, UUID caseId, String contact, @Nullable Confidentiality confidentiality) {

    public static final String TYPE = "kawal.intake.reporter-contact.v1";

    /**
     * What is inside the JWE.
     *
     * @param email the address, empty when there is none
     * @param phone in international form, empty when there is none
     * @param language {@code id} or {@code en}
     * @param trackingCode by which the reporter follows the case
     */
    public record Contact(String email, String phone, String language, String trackingCode) {
    }
}
