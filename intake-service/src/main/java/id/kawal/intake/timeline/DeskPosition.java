package id.kawal.intake.timeline;

/**
 * What the desk of the Ombudsman did, and where the case stands with it.
 *
 * @param step what was done, for example {@code summons-issued}
 * @param state the state of the case at the desk, for example {@code SUMMONED_1}
 */
public record DeskPosition(String step, String state) {

    /** The position of a fact of the kind {@link FactKind#DESK_STEP}. */
    public static DeskPosition of(Fact fact) {
        var code = fact.detail() == null ? "" : fact.detail();
        var dot = code.indexOf('.');
        return dot < 0 ? new DeskPosition(code, "") : new DeskPosition(code.substring(0, dot), code.substring(dot + 1));
    }

    /** As a fact keeps it. */
    public String code() {
        return step + "." + state;
    }

    /** Where that is, in the eyes of the reporter; a state that is newer than this list is with the Ombudsman. */
    Stage stage() {
        return switch (state) {
            case "AWAITING_COMPLETION" -> Stage.COMPLETION_ASKED;
            case "WAITING_PROVIDER" -> Stage.ON_HOLD;
            case "MATERIAL_VERIFICATION", "AWAITING_OTHER_OFFICE", "AWAITING_PLENARY" -> Stage.VERIFIED;
            case "REFUSAL_DECIDED" -> Stage.REFUSED;
            case "RAPID_RESPONSE" -> Stage.RAPID_RESPONSE;
            case "DOCUMENT_REVIEW", "FIELD_EXAMINATION" -> Stage.EXAMINED;
            case "AWAITING_EXPLANATION_1", "AWAITING_EXPLANATION_2", "SUMMONED_1", "SUMMONED_2", "SUMMONED_3" ->
                Stage.AGENCY_HEARD;
            case "MEDIATION" -> Stage.MEDIATED;
            case "REPORTER_CONSULTED" -> Stage.VIEW_ASKED;
            case "LHP_ISSUED_FOUND", "LHP_ISSUED_NOT_FOUND", "LHP_ISSUED_STOPPED" -> Stage.RESULT;
            case "MONITORING_CORRECTIVE_ACTION" -> Stage.CORRECTED;
            case "RESOLUTION_MONITORING" -> Stage.RESOLUTION;
            case "REFERRED_TO_HQ", "RECOMMENDATION_ISSUED" -> Stage.AT_HEADQUARTERS;
            default -> Stage.FORWARDED;
        };
    }
}
