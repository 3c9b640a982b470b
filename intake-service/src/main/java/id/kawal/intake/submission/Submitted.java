package id.kawal.intake.submission;

/**
 * A report that was taken in.
 *
 * @param receipt what the reporter gets
 * @param pin shown to the reporter now and never again
 */
public record Submitted(Receipt receipt, String pin) {

    /** Tells nothing of the PIN. */
    @Override
    public String toString() {
        return "Submitted[" + receipt.caseId() + "]";
    }
}
