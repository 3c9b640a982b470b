package id.kawal.intake.report;

/** The way by which a report came in. */
public enum Channel {
    WEB, WALK_IN, WHATSAPP, PHONE, LETTER, EMAIL, OUTREACH, SP4N_LAPOR
}
