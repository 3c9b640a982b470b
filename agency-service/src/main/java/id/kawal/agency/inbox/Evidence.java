package id.kawal.agency.inbox;

import java.util.UUID;

/**
 * A file that the reporter gave; intake keeps it.
 *
 * @param evidenceId under which intake keeps it
 * @param kind what it proves
 * @param mediaType of the content
 * @param size in bytes
 * @param sha256 of the content
 */
public record Evidence(UUID evidenceId, Kind kind, String mediaType, long size, String sha256) {

    /** What it proves. */
    public enum Kind {
        SUPPORTING, PRIOR_COMPLAINT_PROOF, IDENTITY, POWER_OF_ATTORNEY, RESPONSE;

        /** Whether it says who reports: a copy of an identity card, a power of attorney, or the reporter's own earlier letter. */
        public boolean tellsWhoReports() {
            return this == IDENTITY || this == POWER_OF_ATTORNEY || this == PRIOR_COMPLAINT_PROOF;
        }
    }
}
