package id.kawal.intake.timeline.web;

import id.kawal.intake.report.Report;
import id.kawal.intake.timeline.Course;
import id.kawal.intake.timeline.Fact;
import id.kawal.intake.timeline.FactKind;
import id.kawal.intake.timeline.Facts;
import id.kawal.intake.tracking.TrackingCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a case to its reporter, in the language asked for. */
@Component
public class ShowingCases {

    private final Facts facts;
    private final AgencyTexts texts;
    private final OfficeWords office;
    private final Words words;

    ShowingCases(Facts facts, AgencyTexts texts, OfficeWords office, Words words) {
        this.office = office;
        this.facts = facts;
        this.texts = texts;
        this.words = words;
    }

    /** The case as its reporter sees it now. */
    public CaseView show(Report report, Locale locale) {
        var course = Course.of(report, facts.of(report.caseId()));
        var code = new TrackingCode(report.trackingCode()).toString();
        var written = course.openQuestions().isEmpty() && course.answers().isEmpty()
                ? Optional.of(List.<AgencyTexts.Action>of())
                : texts.of(report.caseId());
        var byId = written.orElse(List.of()).stream()
                .collect(Collectors.toMap(AgencyTexts.Action::actionId, Function.identity(), (first, _) -> first));
        var fromOffice = wasAtTheDesk(course) ? office.of(report.caseId())
                : Optional.of(List.<OfficeWords.Written>of());
        var outline = report.outline();
        return new CaseView(report.caseId(), code, state(course, locale),
                new CaseView.Agency(course.agencyCode(), words.agency(course.agencyCode())), report.submittedAt(),
                outline.eventDate(),
                outline.confidentiality().name(), report.forwardingConsent(), next(course, locale),
                missing(report, locale),
                questions(course, byId), answers(course, byId, code), officeTexts(fromOffice.orElse(List.of())),
                fromOffice.isEmpty() || textsFollow(course, byId),
                entries(course, locale));
    }

    private static boolean wasAtTheDesk(Course course) {
        return course.told().stream().anyMatch(fact -> fact.kind() == FactKind.DESK_STEP);
    }

    private static List<CaseView.OfficeText> officeTexts(List<OfficeWords.Written> written) {
        return written.stream().map(one -> new CaseView.OfficeText(one.at(), one.step(), one.text())).toList();
    }

    private CaseView.State state(Course course, Locale locale) {
        return new CaseView.State(course.stage().name(),
                words.say("state." + course.stage(), locale, words.agency(course.agencyCode())));
    }

    private CaseView.NextStep next(Course course, Locale locale) {
        var turn = course.stage().turn();
        var text = words.say("turn." + course.stage(), locale, words.agency(course.agencyCode()));
        var clock = course.next();
        return clock == null ? new CaseView.NextStep(turn.name(), text, null, null, null, null, null, null, null)
                : new CaseView.NextStep(turn.name(), text, clock.due(), clock.rule(), clock.startedAt(), clock.limit(),
                        clock.unit(),
                        words.why(clock, locale), clock.clockId());
    }

    private List<CaseView.Missing> missing(Report report, Locale locale) {
        return report.missing().stream()
                .map(item -> new CaseView.Missing(item.name(), words.say("missing." + item, locale))).toList();
    }

    private List<CaseView.Question> questions(Course course, Map<UUID, AgencyTexts.Action> written) {
        return course.openQuestions().stream().map(question -> {
            var action = written.get(question.reference());
            return new CaseView.Question(id(question), question.happenedAt(), words.agency(question.agencyCode()),
                    action == null ? null : action.text());
        }).toList();
    }

    private List<CaseView.Answer> answers(Course course, Map<UUID, AgencyTexts.Action> written, String code) {
        return course.answers().stream().map(answer -> answer(answer, written.get(answer.reference()), code)).toList();
    }

    private CaseView.Answer answer(Fact answer, AgencyTexts.@Nullable Action action, String code) {
        var number = Objects.requireNonNullElse(answer.number(), 0);
        var kind = Objects.requireNonNullElse(answer.detail(), "");
        Instant at = answer.happenedAt();
        return new CaseView.Answer(id(answer), number, kind, at, words.agency(answer.agencyCode()),
                action == null ? null : action.text(),
                action == null ? null : action.reference(), files(action, code));
    }

    private static List<CaseView.File> files(AgencyTexts.@Nullable Action action, String code) {
        var attachments = action == null ? null : action.attachments();
        return attachments == null ? List.of()
                : attachments.stream().map(file -> new CaseView.File(file.evidenceId(), file.fileName(),
                        file.mediaType(), file.size(), file.sha256(),
                        "/api/v1/reports/" + code + "/attachments/" + file.evidenceId())).toList();
    }

    /** Whether something that an agency wrote is not there yet. */
    private static boolean textsFollow(Course course, Map<UUID, AgencyTexts.Action> written) {
        return !course.openQuestions().stream().allMatch(question -> written.containsKey(id(question)))
                || !course.answers().stream().allMatch(answer -> written.containsKey(id(answer)));
    }

    private List<CaseView.Entry> entries(Course course, Locale locale) {
        return course.told().stream().flatMap(fact -> words.told(fact, locale)
                .map(text -> new CaseView.Entry(fact.happenedAt(), fact.kind().name(), text)).stream()).toList();
    }

    private static UUID id(Fact fact) {
        return Objects.requireNonNull(fact.reference());
    }
}
