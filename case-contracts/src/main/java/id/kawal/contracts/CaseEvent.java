package id.kawal.contracts;

import java.util.UUID;

/** A fact about one case; the case id is the key on its topic. */
public interface CaseEvent {

    /** The case that the fact is about. */
    UUID caseId();
}
