package id.kawal.contracts.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole entry of one agency in the directory; the latest one holds.
 *
 * @param agencyCode the code of the agency, for example {@code DISDUKCAPIL-1871}
 * @param name of the institution
 * @param kind of agency, a code of the taxonomy
 * @param regionCode the region by Kepmendagri, for example {@code 18.71}
 * @param regionName the name of the region
 * @param contactEmail the address of its complaint desk, empty when it has none
 * @param superior the superior of the agency, absent when none is known: a gap that dashboards show
 * @param services its catalogue with the promised limits
 * @param active false once the agency is gone
 */
public record AgencyDescribed(String agencyCode, String name, String kind, String regionCode, String regionName,
        String contactEmail, @Nullable Superior superior, List<CatalogueService> services, boolean active) {

    public static final String TYPE = "kawal.agency.agency-described.v1";

    /**
     * The superior of an agency (<i>atasan terlapor</i>), an institution or office, never a person.
     *
     * @param name of the office
     * @param email of the office, empty when none is known
     */
    public record Superior(String name, String email) {
    }

    /**
     * A service with the time limit that its published standard promises (UU 25/2009 art. 21).
     *
     * @param code within the agency
     * @param name in Indonesian
     * @param limit how many units are promised
     * @param unit {@code WORKING_DAYS}, {@code CALENDAR_DAYS}, {@code WORKING_HOURS} or {@code HOURS}
     */
    public record CatalogueService(String code, String name, int limit, String unit) {
    }
}
