package id.kawal.intake.visiting.web;

import id.kawal.intake.followup.DecidingOnCases;
import id.kawal.intake.followup.DisputeForm;
import id.kawal.intake.followup.FollowingUp;
import id.kawal.intake.followup.InformationForm;
import id.kawal.intake.form.PriorComplaintForm;
import id.kawal.intake.form.ReporterForm;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets what was filled in on a page take effect, by the same rules as through every other door. */
@Component
class Acting {

    private static final String REPORTER = "reporter.";
    private static final String PRIOR = "priorComplaint.";

    private final FollowingUp following;
    private final DecidingOnCases deciding;

    Acting(FollowingUp following, DecidingOnCases deciding) {
        this.following = following;
        this.deciding = deciding;
    }

    /**
     * Lets it take effect, once for each key.
     *
     * @throws id.kawal.web.Refusal when something is missing or wrong, or the state of the case does not allow it
     */
    void act(Action action, UUID caseId, Map<String, String> typed, String question, String key) {
        switch (action) {
            case ADD -> following.information(caseId, new InformationForm(text(typed, "text"), null, null), key);
            case ANSWER -> following.information(caseId, new InformationForm(text(typed, "text"), question, null), key);
            case DETAILS -> following.information(caseId, new InformationForm(null, null, reporter(typed)), key);
            case DISPUTE -> following.dispute(caseId, new DisputeForm(text(typed, "text"), null), key);
            case COMPLAINT ->
                following.priorComplaint(caseId, new PriorComplaintForm(text(typed, PRIOR + "complainedOn"),
                        text(typed, PRIOR + "addressee"), text(typed, PRIOR + "form"), text(typed, PRIOR + "reference"),
                        text(typed, PRIOR + "text")));
            case CONFIRM -> deciding.confirm(caseId, null);
            case CONSENT -> deciding.consent(caseId);
            case WITHDRAW -> deciding.withdraw(caseId);
        }
    }

    private static ReporterForm reporter(Map<String, String> typed) {
        return new ReporterForm(null, text(typed, REPORTER + "nik"), null, null, text(typed, REPORTER + "birthPlace"),
                text(typed, REPORTER + "birthDate"), text(typed, REPORTER + "maritalStatus"),
                text(typed, REPORTER + "occupation"), text(typed, REPORTER + "address"), null, null, null);
    }

    private static @Nullable String text(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "");
        return text.isEmpty() ? null : text;
    }
}
