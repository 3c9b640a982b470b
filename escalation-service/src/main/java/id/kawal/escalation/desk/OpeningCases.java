package id.kawal.escalation.desk;

import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FollowingCases;
import id.kawal.escalation.casefile.Report;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases that begin at the desk, and corrects what a case is about. */
@Service
public class OpeningCases {

    private final FollowingCases following;
    private final Cases files;
    private final DeskCases desk;
    private final DeskAnnouncements announcements;
    private final Register register;
    private final Clock clock;

    OpeningCases(FollowingCases following, Cases files, DeskCases desk, DeskAnnouncements announcements,
            Register register, Clock clock) {
        this.following = following;
        this.files = files;
        this.desk = desk;
        this.announcements = announcements;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Somebody who turned to the office, or a matter that the office takes up.
     *
     * @param origin which of both
     * @param matter what is known of it
     * @param channel how it came in
     * @param office the office
     * @param language of whoever turned to it
     * @param missing what art. 24 asks for and is not there
     */
    public record Opening(Origin origin, Matter matter, String channel, String office, String language,
            Set<String> missing) {
    }

    /** Opens it. */
    @Transactional
    public DeskCase open(Opening opening, String by) {
        var caseId = newId();
        var now = clock.instant();
        var matter = opening.matter();
        var own = opening.origin() == Origin.OWN_INITIATIVE;
        var day = now.atZone(clock.getZone()).toLocalDate();
        var report = new Report(caseId, now, opening.office(), Objects.requireNonNullElse(matter.agency(), ""),
                matter.service(), matter.substance(), opening.channel(), matter.confidential(),
                Objects.requireNonNullElse(matter.eventDate(), day), opening.language());
        var missing = new HashSet<>(opening.missing());
        if (!own) {
            missing.addAll(Standpoint.PRIOR_COMPLAINT);
        }
        following.beginAtDesk(report, own ? List.of() : missing.stream().sorted().toList(),
                new Fact(null, FactKind.CONTACT_LOGGED, now, now, matter.agency(), null, java.util.Map.of()));
        var state = own ? CaseState.OWN_INITIATIVE : CaseState.CONTACT_LOGGED;
        var opened = DeskCase.opened(caseId, opening.origin(), state, now, matter, now);
        var coming = new StepTaken(caseId, 1, now, by, null, "contact-logged", state, state, Order.PLAIN, null, null);
        desk.add(opened, coming);
        announcements.announce(opened, coming);
        return opened;
    }

    /** Says anew what a case is about, and what of art. 24 is still missing; only on the version that was looked at. */
    @Transactional
    public Optional<StepResult> describe(UUID caseId, Matter matter, Set<String> missing, int version, String by) {
        var file = files.hold(caseId);
        var held = file.flatMap(found -> desk.find(caseId));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        if (held.get().version() != version) {
            return Optional.of(new StepResult.Overtaken(held.get(), desk.steps(caseId, version)));
        }
        var at = held.get().nextMoment(clock.instant());
        var changed = register.numbered(held.get().about(matter, at), held.get().state(), at);
        var state = changed.state();
        desk.save(changed, new StepTaken(caseId, changed.version(), at, by, null, "matter-described", state, state,
                new Order(matter.subject(), null, null, matter.eventDate(), null, missing, null, null), null, null));
        following.take(caseId, described(file.get().standing().missing(), missing, at));
        return Optional.of(new StepResult.Done(changed));
    }

    private static Fact described(List<String> before, Set<String> missing, Instant at) {
        var all = new ArrayList<>(before.stream().filter(Standpoint.PRIOR_COMPLAINT::contains).toList());
        missing.stream().filter(item -> !all.contains(item)).sorted().forEach(all::add);
        return new Fact(null, FactKind.MATTER_DESCRIBED, at, at, null, null,
                java.util.Map.of("missing", String.join(",", all)));
    }

    /** Ids of cases are ordered by time, as those of intake are. */
    private UUID newId() {
        var random = UUID.randomUUID();
        var millis = clock.instant().toEpochMilli();
        return new UUID(millis << 16 | 0x7000L | random.getMostSignificantBits() & 0xFFFL,
                random.getLeastSignificantBits());
    }
}
