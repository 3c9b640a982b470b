package id.kawal.escalation.calendar;

/**
 * Why something is amended, and by whom.
 *
 * @param reason for example the number of a decree
 * @param by who does it
 */
public record Because(String reason, String by) {
}
