package id.kawal.intake.form;

import id.kawal.intake.directory.Agency;
import id.kawal.intake.directory.Agency.OfferedService;
import id.kawal.intake.directory.Directory;
import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.office.OfficeProperties;
import id.kawal.intake.report.Outline;
import id.kawal.intake.report.Outline.Channel;
import id.kawal.intake.report.Outline.Confidentiality;
import id.kawal.intake.vault.Narrative.NarrativeText;
import id.kawal.intake.vault.Narrative.ServiceVisit;
import id.kawal.intake.vault.RepresentativeDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a report: what cannot be taken in is a fault, what may come later is not. */
@Component
public class ReportReader {

    private static final int LINE = 200;
    private static final int STORY = 20_000;
    private static final int MOST_VISITS = 50;
    private static final int MOST_FILES = 10;
    private static final int BAR_YEARS = 2;

    private final Directory directory;
    private final OfficeProperties office;
    private final Clock clock;

    ReportReader(Directory directory, OfficeProperties office, Clock clock) {
        this.directory = directory;
        this.office = office;
        this.clock = clock;
    }

    /** The report, or null when it has faults; they are all collected. */
    public @Nullable Draft read(ReportForm form, Locale asked, Faults faults) {
        var today = LocalDate.now(clock);
        var reporter = ReporterReader.whole(form.reporter(), today, faults);
        var representative = representative(form, faults);
        var outline = outline(form, asked, today, faults);
        var narrative = narrative(form, faults);
        var visits = visits(form, today, faults);
        var priorComplaint = PriorComplaintReader.read("priorComplaint.", form.priorComplaint(), today, faults);
        var files = files(form, faults);
        return outline == null || !faults.found().isEmpty() ? null
                : new Draft(reporter, representative, outline, Boolean.TRUE.equals(form.forwardingConsent()), narrative,
                        visits,
                        priorComplaint, files);
    }

    /** Art. 24(4) of UU 37/2008: a report may be filed by proxy. */
    private static @Nullable RepresentativeDetails representative(ReportForm form, Faults faults) {
        var written = form.representative();
        return written == null ? null
                : new RepresentativeDetails(faults.required("representative.name", written.name(), LINE),
                        faults.optional("representative.organisation", written.organisation(), LINE));
    }

    private @Nullable Outline outline(ReportForm form, Locale asked, LocalDate today, Faults faults) {
        var agencyCode = faults.required("agencyCode", form.agencyCode(), LINE).toUpperCase(Locale.ROOT);
        var agency = agency(agencyCode, faults);
        var service = service(form, agency, faults);
        var substance = substance(form, faults);
        var channel = faults.word("channel", form.channel(), Channel.class);
        var kind = faults.word("kind", form.kind(), Outline.Kind.class);
        faults.required("confidentiality", form.confidentiality(), LINE);
        var confidentiality = faults.word("confidentiality", form.confidentiality(), Confidentiality.class);
        var eventDate = eventDate(form, today, faults);
        var language = language(form, asked, faults);
        return confidentiality == null || eventDate == null ? null
                : new Outline(office.office(), agencyCode, service, substance, channel == null ? Channel.WEB : channel,
                        confidentiality,
                        eventDate, language, kind);
    }

    private @Nullable Agency agency(String code, Faults faults) {
        var agency = code.isEmpty() ? Optional.<Agency>empty() : directory.find(code);
        if (agency.isEmpty() && !code.isEmpty()) {
            var suggestions = directory.suggest(code);
            faults.add("agencyCode", suggestions.isEmpty() ? "unknown-agency" : "unknown-agency-suggested",
                    String.join(", ", suggestions));
        }
        return agency.orElse(null);
    }

    private static @Nullable String service(ReportForm form, @Nullable Agency agency, Faults faults) {
        var typed = faults.optional("serviceCode", form.serviceCode(), LINE);
        var code = typed == null ? null : typed.toUpperCase(Locale.ROOT);
        if (code != null && agency != null
                && agency.services().stream().noneMatch(service -> service.code().equals(code))) {
            var offered = agency.services().stream().map(OfferedService::code).collect(Collectors.joining(", "));
            faults.add("serviceCode", "unknown-word", offered);
        }
        return code;
    }

    private static String substance(ReportForm form, Faults faults) {
        var typed = faults.optional("substance", form.substance(), LINE);
        var code = typed == null ? Substances.OTHER : typed.toUpperCase(Locale.ROOT);
        if (!Substances.codes().contains(code)) {
            faults.add("substance", "unknown-word", String.join(", ", Substances.codes()));
        }
        return code;
    }

    /** Art. 24(3) of UU 37/2008: the event lies at most two years back. */
    private static @Nullable LocalDate eventDate(ReportForm form, LocalDate today, Faults faults) {
        faults.required("eventDate", form.eventDate(), 20);
        var day = faults.pastDay("eventDate", form.eventDate(), today);
        if (day != null && day.isBefore(today.minusYears(BAR_YEARS))) {
            faults.add("eventDate", "time-barred", today.minusYears(BAR_YEARS));
        }
        return day;
    }

    private static String language(ReportForm form, Locale asked, Faults faults) {
        var typed = form.reporter() == null ? null
                : faults.optional("reporter.language", form.reporter().language(), LINE);
        if (typed == null) {
            return asked.getLanguage().equals("en") ? "en" : "id";
        }
        if (!typed.equals("id") && !typed.equals("en")) {
            faults.add("reporter.language", "unknown-word", "id, en");
        }
        return typed;
    }

    private static NarrativeText narrative(ReportForm form, Faults faults) {
        var description = faults.required("description", form.description(), STORY);
        var subject = faults.optional("subject", form.subject(), LINE);
        return new NarrativeText(subject == null ? firstWords(description) : subject, description,
                faults.optional("expectedOutcome", form.expectedOutcome(), STORY),
                faults.optional("loss", form.loss(), STORY));
    }

    private static String firstWords(String description) {
        var line = description.lines().findFirst().orElse("");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    private static List<ServiceVisit> visits(ReportForm form, LocalDate today, Faults faults) {
        var visits = new ArrayList<ServiceVisit>();
        var written = within("serviceVisits", form.serviceVisits(), MOST_VISITS, faults);
        for (var index = 0; index < written.size(); index++) {
            var visit = written.get(index);
            var path = "serviceVisits[" + index + "].";
            if (visit != null) {
                visits.add(new ServiceVisit(faults.optional(path + "service", visit.service(), LINE),
                        faults.optional(path + "promisedLimit", visit.promisedLimit(), LINE),
                        faults.optional(path + "officerName", visit.officerName(), LINE),
                        faults.optional(path + "officerPosition", visit.officerPosition(), LINE),
                        faults.pastDay(path + "visitedOn", visit.visitedOn(), today),
                        faults.optional(path + "note", visit.note(), STORY)));
            }
        }
        return visits;
    }

    private static List<CheckedFile> files(ReportForm form, Faults faults) {
        var files = new ArrayList<CheckedFile>();
        var sent = within("evidence", form.evidence(), MOST_FILES, faults);
        for (var index = 0; index < sent.size(); index++) {
            var file = sent.get(index);
            var read = file == null ? null : FileReader.inline("evidence[" + index + "]", file, faults);
            if (read != null) {
                files.add(read);
            }
        }
        return files;
    }

    private static <T> List<T> within(String field, @Nullable List<T> list, int most, Faults faults) {
        if (list != null && list.size() > most) {
            faults.add(field, "too-many", most, list.size());
            return List.of();
        }
        return list == null ? List.of() : list;
    }
}
