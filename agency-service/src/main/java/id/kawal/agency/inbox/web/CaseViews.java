package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.deadline.AgencyDeadline;
import id.kawal.agency.deadline.CaseStanding;
import id.kawal.agency.deadline.Deadlines;
import id.kawal.agency.deadline.ExtensionDecision;
import id.kawal.agency.deadline.OfficeStep;
import id.kawal.agency.deadline.OfficeSteps;
import id.kawal.agency.directory.Agencies;
import id.kawal.agency.directory.Agency.PromisedService;
import id.kawal.agency.inbox.CaseFacts;
import id.kawal.agency.inbox.InboxReading.Line;
import id.kawal.agency.inbox.InboxReading.Sheet;
import id.kawal.agency.inbox.InboxState;
import id.kawal.agency.inbox.InboxTransitions;
import id.kawal.agency.inbox.ReporterNote;
import id.kawal.agency.inbox.web.CaseView.DeadlineView;
import id.kawal.agency.inbox.web.CaseView.MissingPart;
import id.kawal.agency.inbox.web.CaseView.NoteView;
import id.kawal.agency.inbox.web.CaseView.OfficeStepView;
import id.kawal.agency.inbox.web.CaseView.StandingView;
import id.kawal.agency.inbox.web.IntakeCaseFiles.Fetched;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what an agency sees of its cases. */
@Component
class CaseViews {

    private final Deadlines deadlines;
    private final OfficeSteps steps;
    private final Agencies agencies;
    private final IntakeCaseFiles intake;
    private final MessageSource messages;
    private final Clock clock;

    CaseViews(Deadlines deadlines, OfficeSteps steps, Agencies agencies, IntakeCaseFiles intake, MessageSource messages,
            Clock clock) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.agencies = agencies;
        this.intake = intake;
        this.messages = messages;
        this.clock = clock;
    }

    List<LineView> lines(List<Line> lines, String agency, Map<UUID, List<RecordedAction>> answers, Locale locale) {
        var cases = lines.stream().map(line -> line.entry().caseId()).toList();
        var duties = deadlines.of(cases, agency).stream().collect(Collectors.groupingBy(AgencyDeadline::caseId));
        var standings = deadlines.standings(cases);
        return lines.stream().map(line -> line(line, duties.getOrDefault(line.entry().caseId(), List.of()),
                standings.getOrDefault(line.entry().caseId(), CaseStanding.NOTHING_SAID),
                answers.getOrDefault(line.entry().caseId(), List.of()), locale)).toList();
    }

    private LineView line(Line line, List<AgencyDeadline> duties, CaseStanding standing, List<RecordedAction> answers,
            Locale locale) {
        var entry = line.entry();
        var next = !entry.state().pending() ? null
                : duties.stream().filter(AgencyDeadline::pressing).min(Comparator.comparing(AgencyDeadline::due))
                        .orElse(null);
        return new LineView(entry.caseId(), entry.state(), text(entry.state(), locale), local(entry.deliveredAt()),
                line.facts().serviceCode(), line.facts().substance(), line.facts().confidential(),
                next == null ? null : local(next.due()), next == null ? null : next.rule(),
                duties.stream().anyMatch(AgencyDeadline::missed),
                answers.stream().anyMatch(answer -> late(answer, duties)),
                standing.forwardedAt() != null);
    }

    CaseView of(Sheet sheet, Locale locale) {
        var entry = sheet.entry();
        var facts = sheet.facts();
        var duties = deadlines.of(List.of(entry.caseId()), entry.agencyCode());
        var read = narrative(sheet);
        var told = read instanceof Fetched.Present<Narrative> present ? present.value() : null;
        return new CaseView(entry.caseId(), entry.agencyCode(), entry.state(), text(entry.state(), locale),
                InboxTransitions.allowedIn(entry.state()), local(facts.submittedAt()), local(entry.deliveredAt()),
                facts.eventDate(), service(facts, entry.agencyCode()), facts.serviceCode(), facts.substance(),
                facts.channel(), facts.language(), entry.fileComplete(), entry.openQuestionId(), entry.transferredTo(),
                entry.receivedFrom(), duties.stream().map(duty -> view(duty, locale)).toList(),
                view(deadlines.standing(entry.caseId())),
                steps.of(entry.caseId(), entry.agencyCode()).stream().flatMap(step -> view(step, locale).stream())
                        .toList(),
                actions(sheet.actions(), duties, entry.caseId()),
                sheet.notes().stream().map(this::view).toList(), told == null ? null : told.told(),
                told == null ? null : told.reporter(), facts.confidential() || told != null && told.confidential(),
                missing(read, locale));
    }

    private List<ActionView> actions(List<RecordedAction> actions, List<AgencyDeadline> duties, UUID caseId) {
        var decisions = deadlines.decisions(caseId).stream()
                .collect(Collectors.toMap(ExtensionDecision::extensionId, Function.identity()));
        return actions.stream()
                .map(action -> ActionView.of(action, late(action, duties), decisions.get(action.actionId()),
                        clock.getZone()))
                .toList();
    }

    /** What all agencies did with the case. */
    List<ActionView> everyAction(List<RecordedAction> actions, UUID caseId) {
        var duties = actions.stream().map(RecordedAction::agencyCode).distinct()
                .flatMap(agency -> deadlines.of(List.of(caseId), agency).stream()).toList();
        return actions(actions, duties, caseId);
    }

    ActionView action(RecordedAction action) {
        var duties = deadlines.of(List.of(action.caseId()), action.agencyCode());
        return ActionView.of(action, late(action, duties), deadlines.decision(action.actionId()).orElse(null),
                clock.getZone());
    }

    private static boolean late(RecordedAction action, List<AgencyDeadline> duties) {
        return action.command() instanceof Answer && duties.stream()
                .anyMatch(duty -> duty.agencyCode().equals(action.agencyCode()) && duty.cameTooLate(action.at()));
    }

    /** An agency that handed the case over reads nothing more of it. */
    private Fetched<Narrative> narrative(Sheet sheet) {
        return sheet.entry().state() == InboxState.TRANSFERRED ? new Fetched.Missing<>("CASE_TRANSFERRED")
                : intake.narrative(sheet.facts());
    }

    private List<MissingPart> missing(Fetched<Narrative> read, Locale locale) {
        return read instanceof Fetched.Missing<Narrative> missing
                ? List.of(new MissingPart("narrative", missing.reason(),
                        messages.getMessage("missing." + missing.reason(), null, locale)))
                : List.of();
    }

    private @Nullable PromisedService service(CaseFacts facts, String agencyCode) {
        return agencies.find(agencyCode).flatMap(agency -> agency.service(facts.serviceCode())).orElse(null);
    }

    private DeadlineView view(AgencyDeadline duty, Locale locale) {
        var code = "deadline." + duty.rule() + ".";
        return new DeadlineView(duty.rule(), duty.run(), messages.getMessage(code + "title", null, locale),
                messages.getMessage(code + "meaning", null, locale), messages.getMessage(code + "basis", null, locale),
                local(duty.startedAt()), duty.allowed(), duty.unit(), local(duty.due()), duty.status().name(),
                duty.reason(),
                duty.missed());
    }

    private StandingView view(CaseStanding standing) {
        return new StandingView(localOrNull(standing.superiorInformedAt()), standing.eligibleFor(),
                localOrNull(standing.forwardedAt()), standing.closedAs(), localOrNull(standing.closedAt()));
    }

    /** With a step that ends the case the end is shown instead, and there are no words for it. */
    private Optional<OfficeStepView> view(OfficeStep step, Locale locale) {
        var due = steps.due(step).map(this::local).orElse(null);
        return Stream.of(step.step() + "." + step.state(), step.step())
                .map(code -> messages.getMessage("office." + code, null, null, locale)).filter(Objects::nonNull)
                .findFirst().map(text -> new OfficeStepView(local(step.at()), step.step(), text, step.day(), due));
    }

    private NoteView view(ReporterNote note) {
        return new NoteView(note.action(), local(note.at()), note.subjectId(), note.refersTo());
    }

    private String text(InboxState state, Locale locale) {
        return messages.getMessage("state." + state.name(), null, locale);
    }

    private OffsetDateTime local(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }

    private @Nullable OffsetDateTime localOrNull(@Nullable Instant moment) {
        return moment == null ? null : local(moment);
    }
}
