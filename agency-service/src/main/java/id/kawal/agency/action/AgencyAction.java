package id.kawal.agency.action;

/** What an agency can do with a case. */
public enum AgencyAction {
    /** Say that it received the case, the file not being complete. */
    ACKNOWLEDGE_RECEIPT,
    /** Say that the file is complete (UU 25/2009 art. 44(1)). */
    ACKNOWLEDGE_COMPLETE_FILE,
    /** Ask the reporter for something that is missing. */
    ASK,
    /** Answer the complaint. */
    ANSWER,
    /** Ask for more time. */
    REQUEST_EXTENSION,
    /** Hand the case to the agency that it belongs to. */
    HAND_OVER,
    /** Refuse the case. */
    DECLINE
}
