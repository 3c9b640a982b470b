package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.CaseFacts;
import id.kawal.agency.inbox.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the reporter wrote, as much of it as the agency may read. Intake decides that first; here only known parts
 * pass, and of a confidential reporter nothing that says who it is: no identity, no copy of an identity card, no
 * earlier letter to the agency, no file name.
 *
 * @param told the parts, by the names that intake gives them
 * @param reporter who reports, when the agency may know
 * @param confidential whether the agency may not know
 */
record Narrative(Map<String, JsonNode> told, @Nullable JsonNode reporter, boolean confidential) {

    private static final List<String> OPEN_PARTS = List.of("subject", "description", "expectedOutcome", "loss",
            "serviceVisits",
            "additions", "disputes", "missing");

    static Narrative of(JsonNode file, CaseFacts facts) {
        var told = new LinkedHashMap<String, JsonNode>();
        var confidential = facts.confidential() || !"OPEN".equals(file.path("confidentiality").asString("OPEN"))
                || file.path("identityWithheld").asBoolean(false);
        OPEN_PARTS.stream().filter(file::hasNonNull).forEach(part -> told.put(part, file.get(part)));
        if (file.hasNonNull("priorComplaint")) {
            told.put("priorComplaint", without(confidential, file.get("priorComplaint"), "reference", "text",
                    "proofEvidenceId"));
        }
        if (file.hasNonNull("evidence")) {
            told.put("evidence", evidence(file.get("evidence"), confidential));
        }
        return new Narrative(told, confidential || !file.hasNonNull("reporter") ? null : file.get("reporter"),
                confidential);
    }

    private static JsonNode evidence(JsonNode files, boolean confidential) {
        var kept = files.deepCopy().asArray().removeAll();
        StreamSupport.stream(files.spliterator(), false)
                .filter(file -> !confidential || !tellsWhoReports(file.path("kind").asString("")))
                .forEach(file -> kept.add(without(confidential, file, "fileName")));
        return kept;
    }

    private static boolean tellsWhoReports(String kind) {
        return Evidence.Kind.valueOf(kind).tellsWhoReports();
    }

    private static JsonNode without(boolean confidential, JsonNode part, String... names) {
        if (!confidential) {
            return part;
        }
        var copy = part.deepCopy().asObject();
        for (var name : names) {
            copy.remove(name);
        }
        return copy;
    }
}
