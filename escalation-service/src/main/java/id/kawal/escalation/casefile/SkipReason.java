package id.kawal.escalation.casefile;

/** Why a step of a rule is not taken. */
public enum SkipReason {
    /** The directory knows no superior of the agency. */
    NO_SUPERIOR,
    /** The superior has no address. */
    SUPERIOR_WITHOUT_ADDRESS,
    /** A later step of the same run was already due. */
    OVERTAKEN,
    /** The reporter has not agreed that the case goes to the Ombudsman. */
    NO_CONSENT,
    /** The event lies more than two years back (UU 37/2008 art. 24(3)). */
    TIME_BARRED,
    /** The case is already with the Ombudsman. */
    ALREADY_FORWARDED
}
