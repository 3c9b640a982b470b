package id.kawal.agency.directory;

import id.kawal.agency.directory.Agency.ContactPoint;
import id.kawal.agency.directory.Agency.PromisedService;
import id.kawal.agency.directory.Agency.Superior;
import id.kawal.agency.directory.Agency.WorkingWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency as anyone may read it.
 *
 * @param code of the agency
 * @param name of the institution
 * @param kind of agency, in the language asked for
 * @param region where it works
 * @param superior the office above it
 * @param workingWeek on which days it works
 * @param contactPoints how it is reached
 * @param services what it promises; absent in lists
 * @param gaps what the directory should know and does not, for example {@code NO_SUPERIOR}
 * @param active false once it is gone
 */
record AgencyView(String code, String name, Named kind, Named region, @Nullable Superior superior,
        WorkingWeek workingWeek, List<ContactPoint> contactPoints, @Nullable List<PromisedService> services,
        List<String> gaps, boolean active) {

    /** A code with its name. */
    record Named(String code, String name) {
    }

    /** One page of agencies, and where the next one begins. */
    record Page(List<AgencyView> items, @Nullable String nextCursor) {
    }

    static List<String> gaps(Agency agency) {
        if (agency.superior() == null) {
            return List.of("NO_SUPERIOR");
        }
        return agency.superior().email().isEmpty() ? List.of("SUPERIOR_WITHOUT_ADDRESS") : List.of();
    }
}
