package id.kawal.contracts.intake;

/**
 * What a report must hold by UU 37/2008 art. 24(1), and by art. 24(4) when somebody else files it; an item that is missing may be
 * completed later (art. 25).
 */
public enum Article24Item {
    FULL_NAME, BIRTH_PLACE, BIRTH_DATE, MARITAL_STATUS, OCCUPATION, FULL_ADDRESS, DESCRIPTION, PRIOR_COMPLAINT,
    PRIOR_COMPLAINT_PROOF, POWER_OF_ATTORNEY
}
