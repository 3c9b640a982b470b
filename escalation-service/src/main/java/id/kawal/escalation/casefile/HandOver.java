package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What was known when a case went to the Ombudsman; kept as it was.
 *
 * @param caseId the case
 * @param forwardedAt when
 * @param reason why the Ombudsman may take it
 * @param missing what art. 24 asks for and was not there
 * @param silences the silences of agencies
 * @param timeline every fact, in the order in which it happened
 * @param evidence the files, by their SHA-256
 */
public record HandOver(UUID caseId, Instant forwardedAt, EligibilityReason reason, List<String> missing,
        List<Broken> silences, List<Fact> timeline, List<Map<String, String>> evidence) {

    /** A deadline that was not kept. */
    public record Broken(String rule, int run, String agency, String basis, String dayZero, Instant due, long days) {
    }

    /** The hand-over of a case that was just forwarded. */
    public static HandOver of(CaseFile file) {
        var standing = file.standing();
        var at = Objects.requireNonNull(standing.forwardedAt());
        var silences = Silence.of(file, at).stream().map(silence -> new Broken(silence.run().rule().id(),
                silence.run().run(), silence.run().agency(), silence.run().rule().basis().reference(),
                silence.run().dayZero().toString(), silence.run().due(), silence.days())).toList();
        var timeline = file.facts().stream().sorted(Fact.AS_THEY_HAPPENED).toList();
        return new HandOver(file.report().caseId(), at, Objects.requireNonNull(standing.eligibility()).reason(),
                standing.missing(), silences, timeline, timeline.stream()
                        .filter(fact -> fact.kind() == FactKind.EVIDENCE_ADDED).map(Fact::details).toList());
    }
}
