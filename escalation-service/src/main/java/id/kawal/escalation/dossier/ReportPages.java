package id.kawal.escalation.dossier;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reporter and the agencies wrote, read from those who keep it, and never who the reporter is. */
@Controller
@RequestMapping("/desk/cases/{caseId}")
class ReportPages {

    private final CaseFileSources sources;
    private final CaseHeads heads;
    private final DeskAccess access;
    private final AgencyDirectory agencies;
    private final PageWords words;

    ReportPages(CaseFileSources sources, CaseHeads heads, DeskAccess access, AgencyDirectory agencies,
            PageWords words) {
        this.sources = sources;
        this.heads = heads;
        this.access = access;
        this.agencies = agencies;
        this.words = words;
    }

    /** A text under its heading. */
    record Passage(String heading, @Nullable String at, String text, List<Annex> annexes) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Passage[" + heading + "]";
        }
    }

    /** A file that can be opened. */
    record Annex(UUID evidenceId, String name, boolean ofTheAgency) {
    }

    @GetMapping("/report")
    String show(@PathVariable UUID caseId, Caller caller, Model page, Locale locale) {
        page.addAttribute("head", heads.of(caseId, caller, locale));
        var narrative = sources.narrative(caseId, null);
        var answers = sources.agencyTexts(caseId);
        page.addAttribute("away", Stream.of(narrative.failure() == null ? null : "narrative",
                answers.failure() == null ? null : "answers").filter(Objects::nonNull)
                .map(part -> words.say("desk.report.away." + part, locale)).toList());
        page.addAttribute("passages", narrative.present().map(part -> passages(part, locale)).orElse(List.of()));
        page.addAttribute("files", narrative.present().map(ReportPages::files).orElse(List.of()));
        page.addAttribute("answers", answers.present().map(part -> answers(part, locale)).orElse(List.of()));
        return "escalation/desk/report";
    }

    @GetMapping("/evidence/{owner:intake|agency}/{evidenceId}")
    ResponseEntity<byte[]> evidence(@PathVariable UUID caseId, @PathVariable String owner,
            @PathVariable UUID evidenceId, @RequestParam(defaultValue = "") String name, Caller caller) {
        access.open(caseId, caller);
        var bytes = sources.attachment(caseId, evidenceId, owner.equals("agency")).present()
                .orElseThrow(() -> Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "evidence-away"));
        var file = ContentDisposition.attachment().filename(name(name, evidenceId), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString()).body(bytes);
    }

    private List<Passage> passages(IntakePart part, Locale locale) {
        var passages = new ArrayList<Passage>();
        add(passages, "description", part.description(), locale);
        add(passages, "expected", part.expectedOutcome(), locale);
        add(passages, "loss", part.loss(), locale);
        list(part.serviceVisits()).forEach(visit -> add(passages, "visit", visit(visit, locale), locale));
        var complaint = part.priorComplaint();
        if (complaint != null) {
            add(passages, "complaint", joined(complaint.complainedOn() == null ? null
                    : words.day(complaint.complainedOn(), locale), complaint.reference(), complaint.text()), locale);
        }
        Stream.concat(list(part.additions()).stream().map(one -> passage("addition", one.at(), one.text(), locale)),
                list(part.disputes()).stream().map(one -> passage("dispute", one.at(), one.text(), locale)))
                .forEach(passages::add);
        return passages;
    }

    private String visit(IntakePart.Visit visit, Locale locale) {
        return joined(visit.service(), visit.promisedLimit(), visit.officerPosition(),
                visit.visitedOn() == null ? null : words.day(visit.visitedOn(), locale), visit.note());
    }

    private List<Passage> answers(AgencyPart part, Locale locale) {
        return list(part.actions()).stream().filter(action -> action.at() != null)
                .sorted(Comparator.comparing(action -> Objects.requireNonNull(action.at()))).map(action -> {
                    var agency = action.agencyCode() == null ? "" : agencies.agency(action.agencyCode()).name();
                    return new Passage(agency, words.moment(Objects.requireNonNull(action.at()).toInstant(), locale),
                            joined(action.text(), action.reference()), list(action.attachments()).stream()
                                    .map(file -> new Annex(file.evidenceId(), name(file.fileName(), file.evidenceId()),
                                            true))
                                    .toList());
                }).toList();
    }

    private static List<Annex> files(IntakePart part) {
        return list(part.evidence()).stream()
                .map(file -> new Annex(file.evidenceId(), name(file.fileName(), file.evidenceId()), false)).toList();
    }

    private static String name(@Nullable String name, UUID evidenceId) {
        return name == null || name.isBlank() ? evidenceId.toString() : name;
    }

    private Passage passage(String heading, OffsetDateTime at, String text, Locale locale) {
        return new Passage(words.say("desk.report." + heading, locale), words.moment(at.toInstant(), locale), text,
                List.of());
    }

    private void add(List<Passage> passages, String heading, @Nullable String text, Locale locale) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(words.say("desk.report." + heading, locale), null, text, List.of()));
        }
    }

    private static String joined(@Nullable String... parts) {
        return String.join("\n", Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }

    private static <T> List<T> list(@Nullable List<T> maybe) {
        return maybe == null ? List.of() : maybe;
    }
}
