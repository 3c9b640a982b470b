package id.kawal.intake.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions by which a report is written, in their order; one page each. */
public enum Step {
    FOR(Answers.FILED_FOR), REPRESENTATIVE("representative.name", "representative.organisation"), AGENCY("agencyCode"),
    SERVICE("serviceCode", "substance"), WHEN("eventDate"), WHAT("description"),
    VISIT("serviceVisits[0].promisedLimit", "serviceVisits[0].officerName", "serviceVisits[0].officerPosition",
            "serviceVisits[0].visitedOn", "serviceVisits[0].note"),
    TOLD(Answers.TOLD),
    COMPLAINT("priorComplaint.complainedOn", "priorComplaint.addressee", "priorComplaint.form",
            "priorComplaint.reference", "priorComplaint.text"),
    ROUTE, OUTCOME("expectedOutcome", "loss"), FILES,
    NAME("confidentiality"), CONSENT("forwardingConsent"),
    YOU("reporter.fullName", "reporter.phone", "reporter.email"),
    DETAILS("reporter.birthPlace", "reporter.birthDate", "reporter.maritalStatus", "reporter.occupation",
            "reporter.address", "reporter.nik"),
    CHECK;

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields that it asks for. */
    public List<String> fields() {
        return fields;
    }

    /** Its part of the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of this part of an address. */
    public static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** The steps that these answers ask for. */
    public static List<Step> asked(Answers answers) {
        return Arrays.stream(values()).filter(step -> step.isAsked(answers)).toList();
    }

    /** The step after this one. */
    public Step next(Answers answers) {
        var asked = asked(answers);
        return asked.stream().filter(step -> step.ordinal() > ordinal()).findFirst().orElse(CHECK);
    }

    /** The step before this one, if there is one. */
    public Optional<Step> previous(Answers answers) {
        return asked(answers).reversed().stream().filter(step -> step.ordinal() < ordinal()).findFirst();
    }

    private boolean isAsked(Answers answers) {
        return switch (this) {
            case REPRESENTATIVE -> answers.forSomebodyElse();
            case COMPLAINT -> answers.toldBefore();
            default -> true;
        };
    }
}
