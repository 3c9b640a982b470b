package id.kawal.escalation.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes facts into the file of their case, together with what follows. */
@Service
public class FollowingCases {

    private final Cases cases;
    private final CaseRules rules;
    private final CaseAnnouncements announcements;

    FollowingCases(Cases cases, CaseRules rules, CaseAnnouncements announcements) {
        this.cases = cases;
        this.rules = rules;
        this.announcements = announcements;
    }

    /** Begins to follow a case with its report. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Report report, boolean consented, List<String> missing, Fact fact) {
        var file = CaseFile.begin(report, consented, missing, rules);
        var events = file.record(fact);
        cases.add(file);
        announcements.announce(List.of(new Decision(file, events)));
    }

    /** Begins to follow a case that begins at the desk. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile beginAtDesk(Report report, List<String> missing, Fact fact) {
        var file = CaseFile.beginAtDesk(report, missing, rules);
        var events = file.record(fact);
        cases.add(file);
        announcements.announce(List.of(new Decision(file, events)));
        return file;
    }

    /**
     * Takes a fact up.
     *
     * @return the case, or nothing when its report has not been heard of yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseFile> take(UUID caseId, Fact fact) {
        var file = cases.hold(caseId);
        file.ifPresent(held -> {
            var events = held.record(fact);
            cases.save(List.of(held));
            announcements.announce(List.of(new Decision(held, events)));
        });
        return file;
    }
}
