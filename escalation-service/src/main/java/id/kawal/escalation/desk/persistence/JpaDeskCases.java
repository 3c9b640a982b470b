package id.kawal.escalation.desk.persistence;

import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.desk.StepTaken;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The cases of the desk in PostgreSQL. */
@Repository
class JpaDeskCases implements DeskCases {

    private final DeskCaseRows rows;
    private final EntityManager entities;

    JpaDeskCases(DeskCaseRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<DeskCase> find(UUID caseId) {
        return rows.findById(caseId).map(DeskCaseRow::deskCase);
    }

    @Override
    public void add(DeskCase opened, StepTaken coming) {
        entities.persist(new DeskCaseRow(opened));
        entities.persist(new DeskStepRow(coming));
    }

    @Override
    public void save(DeskCase changed, StepTaken step) {
        save(changed);
        entities.persist(new DeskStepRow(step));
    }

    @Override
    public void save(DeskCase changed) {
        rows.findById(changed.caseId()).orElseThrow().take(changed);
    }

    @Override
    public List<StepTaken> steps(UUID caseId, int beyond) {
        return rows.steps(caseId, beyond).stream().map(DeskStepRow::step).toList();
    }
}
