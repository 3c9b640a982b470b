package id.kawal.contracts.agency;

/** Why an agency needs more time. */
public enum ExtensionReason {
    FIELD_CHECK, OTHER_AGENCY_INVOLVED, COMPLEX_MATTER, FORCE_MAJEURE
}
