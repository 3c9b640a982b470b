package id.kawal.intake.timeline;

/** Where a case stands, in the eyes of its reporter, and whose turn it is there. */
public enum Stage {
    SENT(Turn.AGENCY), DELIVERED(Turn.AGENCY), ACKNOWLEDGED(Turn.AGENCY), FILE_COMPLETE(Turn.AGENCY),
    QUESTION_OPEN(Turn.REPORTER),
    ANSWERED(Turn.REPORTER), DISPUTED(Turn.OMBUDSMAN), DECLINED(Turn.OMBUDSMAN), OVERDUE(Turn.AGENCY),
    TIME_BARRED(Turn.AGENCY),
    CONSENT_NEEDED(Turn.REPORTER), ELIGIBLE(Turn.OMBUDSMAN), FORWARDED(Turn.OMBUDSMAN),
    COMPLETION_ASKED(Turn.REPORTER), ON_HOLD(Turn.AGENCY), VERIFIED(Turn.OMBUDSMAN), REFUSED(Turn.OMBUDSMAN),
    RAPID_RESPONSE(Turn.OMBUDSMAN), EXAMINED(Turn.OMBUDSMAN), AGENCY_HEARD(Turn.AGENCY), MEDIATED(Turn.REPORTER),
    VIEW_ASKED(Turn.REPORTER), RESULT(Turn.OMBUDSMAN), CORRECTED(Turn.AGENCY), RESOLUTION(Turn.OMBUDSMAN),
    AT_HEADQUARTERS(Turn.OMBUDSMAN), CONFIRMED(Turn.NOBODY),
    WITHDRAWN(Turn.NOBODY), CLOSED(Turn.NOBODY);

    private final Turn turn;

    Stage(Turn turn) {
        this.turn = turn;
    }

    public Turn turn() {
        return turn;
    }

    /** Who must act next. */
    public enum Turn {
        AGENCY, REPORTER, OMBUDSMAN, NOBODY
    }
}
