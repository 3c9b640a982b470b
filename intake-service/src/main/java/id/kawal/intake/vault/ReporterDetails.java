package id.kawal.intake.vault;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who reports: what art. 24(1)(a) of UU 37/2008 asks for, and how to reach that person. Only the name must be there at once.
 *
 * @param fullName the full name
 * @param idType the identity document
 * @param idNumber its number; of a KTP the NIK
 * @param birthPlace the place of birth
 * @param birthDate the day of birth
 * @param maritalStatus the marital status
 * @param occupation the occupation
 * @param address the full address
 * @param phone in international form
 * @param email the e-mail address
 */
@Embeddable
public record ReporterDetails(String fullName, @Nullable @Enumerated(EnumType.STRING) IdentityDocument idType,
        @Nullable String idNumber,
        @Nullable String birthPlace, @Nullable LocalDate birthDate,
        @Nullable @Enumerated(EnumType.STRING) MaritalStatus maritalStatus,
        @Nullable String occupation, @Nullable String address, @Nullable String phone, @Nullable String email) {

    /** These details, with what the later ones say in place of what was said before. */
    public ReporterDetails amendedBy(ReporterDetails later) {
        return new ReporterDetails(later.fullName.isEmpty() ? fullName : later.fullName, or(later.idType, idType),
                or(later.idNumber, idNumber), or(later.birthPlace, birthPlace), or(later.birthDate, birthDate),
                or(later.maritalStatus, maritalStatus), or(later.occupation, occupation), or(later.address, address),
                or(later.phone, phone), or(later.email, email));
    }

    private static <T> @Nullable T or(@Nullable T later, @Nullable T before) {
        return later == null ? before : later;
    }

    /** Marital status as art. 24(1)(a) asks for it: <i>belum kawin, kawin, cerai hidup, cerai mati</i>. */
    public enum MaritalStatus {
        UNMARRIED, MARRIED, DIVORCED, WIDOWED
    }

    /** The document that a reporter names to prove an identity; the KTP carries the NIK. */
    public enum IdentityDocument {
        KTP, SIM, PASSPORT, OTHER
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "ReporterDetails[…]";
    }
}
