package id.kawal.escalation.assignment;

import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FollowingCases;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who declared an interest of their own in which case (UU 37/2008 art. 40). A declaration is never taken back; the other services,
 * which keep parts of the file, are told of it.
 */
@Component
public class ConflictsOfInterest {

    private final InterestRows rows;
    private final Cases files;
    private final FollowingCases following;
    private final InterestAnnouncements announcements;
    private final Clock clock;

    ConflictsOfInterest(InterestRows rows, Cases files, FollowingCases following, InterestAnnouncements announcements,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.following = following;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Whether that member declared an interest in that case. */
    public boolean has(UUID caseId, String member) {
        return rows.existsById(new InterestRow.Key(caseId, member));
    }

    /**
     * Lets nobody near a case in which they declared an interest.
     *
     * @throws Refusal 403 when the caller did
     */
    public void keepAway(UUID caseId, Caller caller) {
        if (has(caseId, caller.name())) {
            throw Refusal.forbidden("conflict-declared");
        }
    }

    /** Declares it and tells of it; declared twice, also at the same moment, is declared once. */
    @Transactional
    public void declare(UUID caseId, String member, String reason) {
        files.hold(caseId);
        if (!has(caseId, member)) {
            announce(rows.save(new InterestRow(caseId, member, now(), reason)));
        }
    }

    /** Tells of a declaration of which nobody was told yet. */
    @Transactional
    public void announce(UUID caseId, String member) {
        files.hold(caseId);
        rows.findById(new InterestRow.Key(caseId, member)).filter(row -> !row.isAnnounced()).ifPresent(this::announce);
    }

    /** The timeline of the case says that somebody declared an interest, and not who. */
    private void announce(InterestRow row) {
        var now = now();
        row.announced(now);
        following.take(row.caseId(), new Fact(null, FactKind.CONFLICT_OF_INTEREST_DECLARED, row.declaredAt(), now, null,
                null, Map.of()));
        announcements.announce(row.caseId(), row.member(), row.declaredAt());
    }

    /** As fine as the database keeps it, so that timeline and event tell the same moment. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
