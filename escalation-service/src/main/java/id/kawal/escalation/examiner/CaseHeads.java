package id.kawal.escalation.examiner;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.Matter;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Heads the pages about a case, and lets nobody near it who declared an interest in it. */
@Component
public class CaseHeads {

    private final DeskAccess access;
    private final Cases files;
    private final AgencyDirectory agencies;
    private final DueWords dues;
    private final PageWords words;

    CaseHeads(DeskAccess access, Cases files, AgencyDirectory agencies, DueWords dues, PageWords words) {
        this.access = access;
        this.files = files;
        this.agencies = agencies;
        this.dues = dues;
        this.words = words;
    }

    /** The head of the pages about that case, for that caller. */
    @Transactional(readOnly = true)
    public CaseHead of(UUID caseId, Caller caller, Locale locale) {
        var held = access.open(caseId, caller);
        return of(held, files.find(caseId).orElseThrow(() -> Refusal.notFound("case-unknown")), locale);
    }

    /** The head of the pages about a case that was read already. */
    public CaseHead of(DeskCase held, CaseFile file, Locale locale) {
        var first = held.state().isClosed() ? null : first(file).orElse(null);
        var due = first == null ? dues.of(null, (String) null, locale)
                : dues.of(first.due(), first.rule(), locale).ofClock(first.id());
        return new CaseHead(held.caseId(), held.registerNumber(), title(held, locale),
                agency(held.matter().agency(), locale),
                words.say("state." + held.state(), locale), held.handler(), held.matter().confidential(),
                held.state().isClosed(), held.version(), due);
    }

    /** The service that it is about by name, by its code where the directory tells none. */
    public @Nullable String service(Matter matter) {
        return agencies.service(matter.agency(), matter.service()).orElse(matter.service());
    }

    /** The name of an agency, or that none is named yet. */
    public String agency(@Nullable String code, Locale locale) {
        return code == null ? words.say("desk.no-agency", locale) : agencies.agency(code).name();
    }

    /** What a case is called: as its examiner named it, else by its service or its topic. */
    public String title(String subject, @Nullable String service, String substance, Locale locale) {
        if (!subject.isBlank()) {
            return subject;
        }
        return service == null ? words.code("desk.substance", substance, locale) : service;
    }

    private String title(DeskCase held, Locale locale) {
        var matter = held.matter();
        return title(matter.subject(), agencies.service(matter.agency(), matter.service()).orElse(null),
                matter.substance(), locale);
    }

    /** A deadline of the agency’s own time, missed before the case came here, burns nobody at the desk. */
    private static Optional<ClockRun> first(CaseFile file) {
        var forwarded = file.standing().forwardedAt();
        return file.clocks().runs().stream()
                .filter(run -> forwarded == null
                        || !run.startedAt().isBefore(forwarded) && !run.due().isBefore(forwarded))
                .filter(run -> run.isWaiting() && file.status(run) != ClockStatus.PAUSED)
                .min(Comparator.comparing(ClockRun::due));
    }
}
