package id.kawal.intake.drafting;

import id.kawal.intake.form.PriorComplaintForm;
import id.kawal.intake.form.ReportForm;
import id.kawal.intake.form.ReportForm.RepresentativeForm;
import id.kawal.intake.form.ReportForm.Visit;
import id.kawal.intake.form.ReporterForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been answered so far: by the path that the field has in a report, and a few answers that only lead from question to question.
 *
 * @param given what was typed
 */
public record Answers(Map<String, String> given) {

    /** Nothing yet. */
    public static final Answers NONE = new Answers(Map.of());

    /** Chosen where no service of the agency fits. */
    public static final String NO_SERVICE = "-";

    /** Whether the report is filed for somebody else. */
    static final String FILED_FOR = "filedFor";

    /** Whether the agency was told before. */
    static final String TOLD = "told";

    private static final String VISIT = "serviceVisits[0].";
    private static final String PRIOR = "priorComplaint.";
    private static final String REPORTER = "reporter.";

    public Answers {
        given = Map.copyOf(given);
    }

    /** What was typed there; empty when nothing was. */
    public String of(String field) {
        return given.getOrDefault(field, "");
    }

    /** These answers, with what was typed now in place of what was typed before. */
    public Answers with(Map<String, String> typed) {
        var all = new TreeMap<>(given);
        all.putAll(typed);
        return new Answers(all);
    }

    /** Whether the report is filed by a companion. */
    public boolean forSomebodyElse() {
        return of(FILED_FOR).equals("OTHER");
    }

    /** Whether the agency was told before. */
    public boolean toldBefore() {
        return of(TOLD).equals("YES");
    }

    /** The report that these answers make. */
    public ReportForm form(String language) {
        var consent = of("forwardingConsent");
        return new ReportForm(reporter(language), representative(), typed("agencyCode"), typed("serviceCode"),
                typed("substance"), "WEB", null, typed("confidentiality"),
                consent.isEmpty() ? null : consent.equals("YES"),
                typed("eventDate"), typed("subject"), typed("description"), typed("expectedOutcome"), typed("loss"),
                visits(), priorComplaint(), List.of());
    }

    private ReporterForm reporter(String language) {
        return new ReporterForm(typed(REPORTER + "fullName"), typed(REPORTER + "nik"), null, null,
                typed(REPORTER + "birthPlace"), typed(REPORTER + "birthDate"), typed(REPORTER + "maritalStatus"),
                typed(REPORTER + "occupation"), typed(REPORTER + "address"), typed(REPORTER + "phone"),
                typed(REPORTER + "email"), language);
    }

    private @Nullable RepresentativeForm representative() {
        return forSomebodyElse() ? new RepresentativeForm(typed("representative.name"),
                typed("representative.organisation")) : null;
    }

    private List<@Nullable Visit> visits() {
        var told = Stream.of("promisedLimit", "officerName", "officerPosition", "visitedOn", "note")
                .anyMatch(part -> typed(VISIT + part) != null);
        return told ? List.of(new Visit(null, typed(VISIT + "promisedLimit"), typed(VISIT + "officerName"),
                typed(VISIT + "officerPosition"), typed(VISIT + "visitedOn"), typed(VISIT + "note"))) : List.of();
    }

    private @Nullable PriorComplaintForm priorComplaint() {
        return toldBefore() ? new PriorComplaintForm(typed(PRIOR + "complainedOn"), typed(PRIOR + "addressee"),
                typed(PRIOR + "form"), typed(PRIOR + "reference"), typed(PRIOR + "text")) : null;
    }

    private @Nullable String typed(String field) {
        var text = of(field).strip();
        return text.isEmpty() || text.equals(NO_SERVICE) ? null : text;
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Answers[…]";
    }
}
