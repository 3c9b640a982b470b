package id.kawal.intake.report;

/** What art. 24 of UU 37/2008 asks for and a reporter may bring later (art. 25). */
public enum MissingItem {
    BIRTH_PLACE, BIRTH_DATE, MARITAL_STATUS, OCCUPATION, FULL_ADDRESS, PRIOR_COMPLAINT, PRIOR_COMPLAINT_PROOF,
    POWER_OF_ATTORNEY
}
