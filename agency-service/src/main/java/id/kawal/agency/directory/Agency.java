package id.kawal.agency.directory;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An institution that gives a public service and answers for it; never a person.
 *
 * @param code under which everybody knows it, for example {@code DISDUKCAPIL-1871}
 * @param name of the institution
 * @param kind a code of the taxonomy
 * @param regionCode the region by Kepmendagri
 * @param superior the office above it; absent when none is known, a gap that is shown
 * @param workingWeek on which days it works
 * @param contactPoints how it is reached
 * @param services what it promises
 * @param active false once it is gone
 */
public record Agency(String code, String name, String kind, String regionCode, @Nullable Superior superior,
        WorkingWeek workingWeek, List<ContactPoint> contactPoints, List<PromisedService> services, boolean active) {

    public Agency {
        contactPoints = List.copyOf(contactPoints);
        services = List.copyOf(services);
    }

    /** The service of its catalogue with the code. */
    public Optional<PromisedService> service(@Nullable String serviceCode) {
        return services.stream().filter(service -> service.code().equals(serviceCode)).findFirst();
    }

    /** The address of its complaint desk, empty when it has none. */
    public String complaintEmail() {
        return contactPoints.stream().filter(point -> point.purpose() == ContactPurpose.COMPLAINT_DESK)
                .map(ContactPoint::email).findFirst().orElse("");
    }

    /**
     * The office above an agency.
     *
     * @param name of the office
     * @param email of the office, empty when none is known
     */
    public record Superior(String name, String email) {
    }

    /** On which days an agency works. */
    public enum WorkingWeek {
        FIVE_DAYS, SIX_DAYS
    }

    /** What a contact point is for. */
    public enum ContactPurpose {
        /** Takes complaints (UU 25/2009 art. 36). */
        COMPLAINT_DESK,
        /** Whom the office calls when a case cannot wait (Respons Cepat). */
        FOCAL_POINT
    }

    /**
     * One way to reach an agency.
     *
     * @param purpose what it is for
     * @param email of a desk, not of a person
     */
    @Embeddable
    public record ContactPoint(ContactPurpose purpose, String email) {
    }

    /**
     * A service with the time limit that its published standard promises (UU 25/2009 art. 21).
     *
     * @param code within the agency
     * @param name in Indonesian
     * @param promised how many units
     * @param unit {@code WORKING_DAYS}, {@code CALENDAR_DAYS}, {@code WORKING_HOURS} or {@code HOURS}
     * @param basis where the promise is written
     */
    @Embeddable
    public record PromisedService(String code, String name, int promised, String unit, String basis) {
    }
}
