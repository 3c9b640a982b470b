package id.kawal.escalation.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases of the desk. A case is changed only while its case file is held. */
public interface DeskCases {

    /** The case, read anew. */
    Optional<DeskCase> find(UUID caseId);

    /** A case that just came, and how. */
    void add(DeskCase opened, StepTaken coming);

    /** A case after a step. */
    void save(DeskCase changed, StepTaken step);

    /** A case in which something changed without a step. */
    void save(DeskCase changed);

    /** What was done in it, oldest first, beyond that version. */
    List<StepTaken> steps(UUID caseId, int beyond);
}
