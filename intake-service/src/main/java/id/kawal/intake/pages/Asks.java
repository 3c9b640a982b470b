package id.kawal.intake.pages;

import id.kawal.intake.drafting.Step;
import id.kawal.web.page.Field.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How each field of a step is asked; the words are messages named after the field. */
public final class Asks {

    private static final Map<String, Ask> SPECIAL = Map.ofEntries(
            choice("filedFor", "SELF", "OTHER"), choice("told", "YES", "NO"),
            choice("confidentiality", "OPEN", "CONFIDENTIAL"), choice("forwardingConsent", "YES", "NO"),
            choice("priorComplaint.addressee", "PROVIDER", "SUPERIOR"),
            choice("priorComplaint.form", "WRITTEN", "ONLINE", "ORAL", "SP4N_LAPOR"),
            choice("reporter.maritalStatus", "UNMARRIED", "MARRIED", "DIVORCED", "WIDOWED"),
            kind("eventDate", Kind.DAY, "off"), kind("priorComplaint.complainedOn", Kind.DAY, "off"),
            kind("serviceVisits[0].visitedOn", Kind.DAY, "off"), kind("reporter.birthDate", Kind.DAY, "bday"),
            kind("description", Kind.AREA, "off"), kind("serviceVisits[0].note", Kind.AREA, "off"),
            kind("priorComplaint.text", Kind.AREA, "off"), kind("expectedOutcome", Kind.AREA, "off"),
            kind("loss", Kind.AREA, "off"), kind("reporter.address", Kind.AREA, "street-address"),
            kind("reporter.fullName", Kind.TEXT, "name"), kind("reporter.phone", Kind.TEXT, "tel"),
            kind("reporter.email", Kind.TEXT, "email"), kind("representative.name", Kind.TEXT, "off"),
            kind("representative.organisation", Kind.TEXT, "organization"),
            kind("reporter.occupation", Kind.TEXT, "organization-title"));

    private Asks() {
    }

    /**
     * How one field is asked.
     *
     * @param field its path in a report
     * @param kind as a line, a choice, a day
     * @param options what can be chosen
     * @param autocomplete what a browser may fill in
     */
    public record Ask(String field, Kind kind, List<String> options, String autocomplete) {

        /** The name of its messages: brackets would be arguments there. */
        public String words() {
            return "ask." + field.replace("[0]", "");
        }
    }

    /** The fields of the step. */
    public static List<Ask> of(Step step) {
        return step.fields().stream()
                .map(field -> SPECIAL.getOrDefault(field, new Ask(field, Kind.TEXT, List.of(), "off"))).toList();
    }

    private static Map.Entry<String, Ask> choice(String field, String... options) {
        return Map.entry(field, new Ask(field, Kind.CHOICE, Arrays.asList(options), "off"));
    }

    private static Map.Entry<String, Ask> kind(String field, Kind kind, String autocomplete) {
        return Map.entry(field, new Ask(field, kind, List.of(), autocomplete));
    }
}
