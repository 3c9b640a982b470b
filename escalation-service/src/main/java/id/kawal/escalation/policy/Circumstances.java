package id.kawal.escalation.policy;

/**
 * What decides which variant of a rule holds for a case at the moment at which a clock starts; an empty text is not known.
 *
 * @param agency the agency that has the case
 * @param substance the topic area
 * @param kind the kind of report, later of examination
 * @param channel how the report came in
 */
public record Circumstances(String agency, String substance, String kind, String channel) {
}
