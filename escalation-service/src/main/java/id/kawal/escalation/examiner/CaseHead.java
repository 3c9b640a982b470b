package id.kawal.escalation.examiner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of every page about a case.
 *
 * @param caseId the case
 * @param registerNumber under which the office keeps it; nothing while nobody took it up as a report
 * @param title what it is about, in one line
 * @param agency the name of the agency reported
 * @param state where it stands, in plain words
 * @param handler who has it
 * @param confidential whether the identity of the reporter is kept from the agency
 * @param closed whether it has its outcome
 * @param version counts its steps
 * @param due the deadline that is to be dealt with first
 */
public record CaseHead(UUID caseId, @Nullable String registerNumber, String title, String agency, String state,
        @Nullable String handler,
        boolean confidential, boolean closed, int version, DueView due) {

    /** The end of the number of the case, as it is told from others. */
    public String number() {
        return number(caseId);
    }

    /** The end of the number of any case. */
    public static String number(UUID caseId) {
        return caseId.toString().substring(24);
    }
}
