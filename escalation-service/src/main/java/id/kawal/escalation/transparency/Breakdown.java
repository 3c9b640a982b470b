package id.kawal.escalation.transparency;

import java.util.Arrays;
import java.util.Optional;

/** By what the reports of a period are told apart; one at a time, never two together. */
public enum Breakdown {
    /** The region of the agency. */
    REGION("by-region"),
    /** The kind of agency. */
    AGENCY_KIND("by-agency-kind"),
    /** What the report is about. */
    CATEGORY("by-category");

    private final String file;

    Breakdown(String file) {
        this.file = file;
    }

    /** The name of the table in the open data. */
    public String file() {
        return file;
    }

    /** The one whose table has that name. */
    public static Optional<Breakdown> ofFile(String name) {
        return Arrays.stream(values()).filter(one -> one.file.equals(name)).findFirst();
    }
}
