package id.kawal.escalation.desk.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.desk.SecondPerson;
import id.kawal.escalation.desk.Standpoint;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Situation.Hands;
import id.kawal.escalation.lifecycle.Situation.Order;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the queue of the desk and the file of a case, with what may be done next. */
@RestController
@RequestMapping("/api/v1/desk/cases")
@Transactional(readOnly = true)
class DeskController {

    private final LifeCycle lifeCycle = LifeCycle.ofTheOmbudsman();
    private final Queue queue;
    private final DeskCases desk;
    private final Cases files;
    private final DeskAccess access;
    private final SecondPerson approvals;
    private final AgencyDirectory agencies;
    private final MessageSource messages;
    private final Clock clock;

    DeskController(Queue queue, DeskCases desk, Cases files, DeskAccess access, SecondPerson approvals,
            AgencyDirectory agencies, MessageSource messages, Clock clock) {
        this.agencies = agencies;
        this.queue = queue;
        this.desk = desk;
        this.files = files;
        this.access = access;
        this.approvals = approvals;
        this.messages = messages;
        this.clock = clock;
    }

    /** Some cases, and where the next ones begin. */
    record QueuePage(List<QueueEntry> cases, @Nullable String next) {
    }

    @GetMapping
    @Operation(summary = "The queue of the desk, by next deadline; filters, and a search with q")
    QueuePage list(@ParameterObject @ModelAttribute QueueQuery query, Caller caller) {
        var page = queue.page(query, caller.name());
        if (page.size() < query.limit()) {
            return new QueuePage(page, null);
        }
        var last = page.getLast();
        return new QueuePage(page, new QueueQuery.Edge(last.firstDue(), last.caseId()).text());
    }

    @GetMapping("/{caseId}")
    @Operation(summary = "The file of a case at the desk, with the steps that may follow and what stands in their way")
    ResponseEntity<DeskFile> show(@PathVariable UUID caseId, Caller caller, Locale locale) {
        var held = access.open(caseId, caller);
        var file = files.find(caseId).orElseThrow(() -> Refusal.notFound("case-unknown"));
        return ResponseEntity.ok().eTag("\"" + held.version() + "\"").body(view(held, file, caller, locale));
    }

    private DeskFile view(DeskCase held, CaseFile file, Caller caller, Locale locale) {
        var now = clock.instant();
        var language = locale.getLanguage();
        var state = held.state();
        return new DeskFile(held.caseId(), held.registerNumber(), held.origin(), state.name(),
                Objects.requireNonNull(messages.getMessage("state." + state, null, state.name(), locale)),
                state.phase().name(), at(held.since()), at(held.openedAt()), held.matter(), held.handler(),
                held.hearingOn(), held.marks(), new Standpoint(held, file, clock.getZone()).missing(), held.outcome(),
                held.version(),
                next(held, file, caller, language),
                desk.steps(held.caseId(), 0).stream().map(step -> StepView.of(step, clock.getZone())).toList(),
                file.clocks().runs().stream().map(run -> ClockView.of(run, file, now, language)).toList(), title(held));
    }

    private String title(DeskCase held) {
        var matter = held.matter();
        var agency = matter.agency();
        return CaseTitle.of(matter.subject(), agencies.service(agency, matter.service()).orElse(null), matter.service(),
                matter.substance(), agency == null ? null : agencies.agency(agency).name());
    }

    private List<NextView> next(DeskCase held, CaseFile file, Caller caller, String language) {
        var standpoint = new Standpoint(held, file, clock.getZone());
        return lifeCycle.rows(held.state()).stream().map(row -> {
            var approver = row.needsApproval()
                    ? approvals.approver(held.caseId(), row.command(), caller.name()).orElse(null)
                    : null;
            var hands = new Hands(caller.name(), false, null, false, approver);
            return lifeCycle.next(row, standpoint.at(clock.instant(), Order.PLAIN, hands));
        }).map(next -> NextView.of(next, language)).toList();
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
