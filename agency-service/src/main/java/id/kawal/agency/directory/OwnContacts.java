package id.kawal.agency.directory;

import id.kawal.agency.directory.Agency.ContactPoint;
import id.kawal.agency.directory.Agency.ContactPurpose;
import id.kawal.web.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agency says itself how it is reached; what it said outlives the next seed. */
@Component
public class OwnContacts {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final int LONGEST = 254;

    private final AgencyRows rows;
    private final RegionRows regions;
    private final DirectoryEvents events;

    OwnContacts(AgencyRows rows, RegionRows regions, DirectoryEvents events) {
        this.rows = rows;
        this.regions = regions;
        this.events = events;
    }

    /**
     * Changes how the agency is reached, and tells everybody.
     *
     * @param complaints the address of its complaint desk
     * @param focal whom the office calls when a case cannot wait; may be empty
     */
    @Transactional
    public void change(String code, String complaints, String focal) {
        check(complaints.strip(), focal.strip());
        var row = rows.findById(code).orElseThrow(() -> Refusal.notFound("unknown-agency", code));
        var desk = new ContactPoint(ContactPurpose.COMPLAINT_DESK, complaints.strip());
        var point = focal.isBlank() ? Stream.<ContactPoint>empty()
                : Stream.of(new ContactPoint(ContactPurpose.FOCAL_POINT, focal.strip()));
        row.reachedBy(Stream.concat(Stream.of(desk), point).toList());
        rows.save(row);
        var agency = row.agency();
        events.described(agency, regions.findById(agency.regionCode()).map(RegionRow::fullName).orElse(""));
    }

    private static void check(String complaints, String focal) {
        var refusal = Refusal.unprocessable("invalid-input");
        if (complaints.isEmpty()) {
            refusal.field("complaints", "required");
        }
        List.of("complaints", "focal").forEach(name -> {
            var value = name.equals("focal") ? focal : complaints;
            if (!value.isEmpty() && (value.length() > LONGEST || !ADDRESS.matcher(value).matches())) {
                refusal.field(name, "email");
            }
        });
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }
}
