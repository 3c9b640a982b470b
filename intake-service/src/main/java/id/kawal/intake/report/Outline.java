package id.kawal.intake.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, without a word about persons.
 *
 * @param office the office that takes it
 * @param agencyCode the reported agency
 * @param serviceCode the service of its catalogue, when the reporter knows it
 * @param substance the topic area
 * @param channel how it came in
 * @param confidentiality whether the agency may know who reports
 * @param eventDate the day of the event; art. 24(3) counts two years from it
 * @param language of the reporter
 * @param kind what it asks for, where whoever took it in said so
 */
@Embeddable
public record Outline(String office, String agencyCode, @Nullable String serviceCode, String substance,
        @Enumerated(EnumType.STRING) Channel channel, @Enumerated(EnumType.STRING) Confidentiality confidentiality,
        LocalDate eventDate, String language, @Enumerated(EnumType.STRING) @Nullable Kind kind) {

    /** Whether the identity is kept from the agency. */
    public boolean confidential() {
        return confidentiality == Confidentiality.CONFIDENTIAL;
    }

    /** The way by which a report came in. */
    public enum Channel {
        WEB, WALK_IN, WHATSAPP, PHONE, LETTER, EMAIL, OUTREACH, SP4N_LAPOR
    }

    /** What a report asks for, as SP4N-LAPOR! sorts them; the limit of its resolution depends on it. */
    public enum Kind {
        INFORMATION, COMPLAINT, SUPERVISED_COMPLAINT
    }

    /** Whether the agency may know who reports (UU 37/2008 art. 24(2)); confidential is not anonymous. */
    public enum Confidentiality {
        OPEN, CONFIDENTIAL
    }
}
