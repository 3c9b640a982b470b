package id.kawal.escalation.dossier;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FactWords;
import id.kawal.escalation.casefile.Silence;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.dossier.CaseFileSources.Part;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Puts the file of a case together. */
@Service
class CompilingDossiers {

    private final CaseFileSources sources;
    private final Reckoning reckoning;
    private final AgencyDirectory agencies;
    private final MessageSource messages;
    private final DeskChapter desk;
    private final Clock clock;

    CompilingDossiers(CaseFileSources sources, Reckoning reckoning, AgencyDirectory agencies, MessageSource messages,
            DeskChapter desk, Clock clock) {
        this.sources = sources;
        this.reckoning = reckoning;
        this.agencies = agencies;
        this.messages = messages;
        this.desk = desk;
        this.clock = clock;
    }

    Dossier compile(CaseFile file, Reader reader) {
        var caseId = file.report().caseId();
        var nothing = new Part<IntakePart>(null, null);
        var narrative = reader.mayReadNarrative() ? sources.narrative(caseId, reader.reason()) : nothing;
        var texts = reader.mayReadNarrative() ? sources.agencyTexts(caseId) : new Part<AgencyPart>(null, null);
        var words = new FactWords(messages, reader.locale(), reckoning.calendar().zone(),
                code -> agencies.agency(code).name(), file.clocks().runs());
        return dossier(file, narrative, texts, words, reader);
    }

    private Dossier dossier(CaseFile file, Part<IntakePart> narrative, Part<AgencyPart> texts, FactWords words,
            Reader reader) {
        var report = file.report();
        var standing = file.standing();
        var intake = narrative.value();
        var now = clock.instant();
        var eligibility = standing.eligibility();
        return new Dossier(report.caseId(), "Berkas Laporan Masyarakat", at(now), report.office(), standing.stage(),
                words.code("stage", standing.stage().name()), parties(file, intake), matter(file, intake, words),
                standing.forwardedAt() == null ? null : at(standing.forwardedAt()),
                standing.forwardedAt() == null || eligibility == null ? null
                        : words.code("reason", eligibility.reason().name()),
                chronology(file, words), silences(file, words, now),
                file.clocks().runs().stream()
                        .map(run -> ClockView.of(run, file, now, reader.locale().getLanguage()))
                        .toList(),
                standing.missing().stream().map(item -> new Dossier.MissingItem(item, words.code("missing", item)))
                        .toList(),
                intake == null ? List.of() : orNone(intake.serviceVisits()),
                intake == null ? null : intake.priorComplaint(),
                intake == null ? List.of() : orNone(intake.additions()),
                intake == null ? List.of() : orNone(intake.disputes()),
                texts.present().map(part -> orNone(part.actions())).orElse(List.of()),
                annexes(file, narrative, texts, words),
                absent(narrative.failure(), texts.failure(), words), withheld(intake, reader, words),
                reader.mayReadNarrative() ? desk.of(report.caseId(), reader.locale()).orElse(null) : null);
    }

    private Dossier.Parties parties(CaseFile file, @Nullable IntakePart intake) {
        var reporter = intake == null ? null : intake.reporter();
        return new Dossier.Parties(reporter == null, reporter, agencies.agency(file.clocks().agency()));
    }

    private Dossier.Matter matter(CaseFile file, @Nullable IntakePart intake, FactWords words) {
        var report = file.report();
        return new Dossier.Matter(at(report.submittedAt()), words.code("channel", report.channel()), report.substance(),
                report.eventDate(), report.confidential(), intake == null ? null : intake.subject(),
                intake == null ? null : intake.description(), intake == null ? null : intake.expectedOutcome(),
                intake == null ? null : intake.loss());
    }

    private List<Dossier.Entry> chronology(CaseFile file, FactWords words) {
        return file.facts().stream().sorted(Fact.AS_THEY_HAPPENED).map(fact -> new Dossier.Entry(at(fact.happenedAt()),
                at(fact.recordedAt()), fact.kind().name(), words.of(fact), fact.agency())).toList();
    }

    private List<Dossier.BrokenDeadline> silences(CaseFile file, FactWords words, Instant now) {
        var dayWords = DayWords.in(words.locale());
        return Silence.of(file, now).stream().map(silence -> {
            var run = silence.run();
            var basis = run.rule().basis();
            return new Dossier.BrokenDeadline(run.id().toString(), run.rule().id(),
                    run.rule().title(words.locale().getLanguage()), agencies.agency(run.agency()),
                    basis.reference(words.locale().getLanguage()), basis.mark().name(), dayWords.of(run.limit()),
                    run.dayZero(), at(run.due()),
                    silence.until() == null ? null : at(silence.until()), silence.days(),
                    ClockView.explain(run, reckoning, now, words));
        }).toList();
    }

    /** Every file that was told of; its name is known only to its owner, so that a part that is away costs names only. */
    private List<Dossier.Annex> annexes(CaseFile file, Part<IntakePart> narrative, Part<AgencyPart> texts,
            FactWords words) {
        var names = new HashMap<UUID, String>();
        narrative.present().ifPresent(
                part -> orNone(part.evidence()).forEach(item -> note(names, item.evidenceId(), item.fileName())));
        texts.present().ifPresent(
                part -> orNone(part.actions()).stream().flatMap(action -> orNone(action.attachments()).stream())
                        .forEach(item -> note(names, item.evidenceId(), item.fileName())));
        var annexes = new ArrayList<Dossier.Annex>();
        file.facts().stream().filter(fact -> fact.kind() == FactKind.EVIDENCE_ADDED).sorted(Fact.AS_THEY_HAPPENED)
                .forEach(fact -> annexes.add(annex(annexes.size() + 1, fact, names, words)));
        return annexes;
    }

    private static void note(Map<UUID, String> names, UUID evidenceId, @Nullable String name) {
        if (name != null) {
            names.put(evidenceId, name);
        }
    }

    private Dossier.Annex annex(int number, Fact fact, Map<UUID, String> names, FactWords words) {
        var evidenceId = Objects.requireNonNull(fact.reference());
        var details = fact.details();
        var kind = details.getOrDefault("kind", "");
        return new Dossier.Annex(number, evidenceId, kind, words.code("evidence", kind), names.get(evidenceId),
                details.getOrDefault("mediaType", ""), Long.parseLong(details.getOrDefault("size", "0")),
                details.getOrDefault("sha256", ""), at(fact.happenedAt()));
    }

    private static List<Dossier.Absent> absent(@Nullable String narrative, @Nullable String texts, FactWords words) {
        var absent = new ArrayList<Dossier.Absent>();
        if (narrative != null) {
            absent.add(new Dossier.Absent("NARRATIVE", words.code("part", "NARRATIVE"), narrative));
        }
        if (texts != null) {
            absent.add(new Dossier.Absent("AGENCY_TEXTS", words.code("part", "AGENCY_TEXTS"), texts));
        }
        return absent;
    }

    private static List<Dossier.Absent> withheld(@Nullable IntakePart intake, Reader reader, FactWords words) {
        if (!reader.mayReadNarrative()) {
            return List.of(new Dossier.Absent("NARRATIVE", words.code("part", "NARRATIVE"), "ROLE"),
                    new Dossier.Absent("AGENCY_TEXTS", words.code("part", "AGENCY_TEXTS"), "ROLE"));
        }
        return intake != null && intake.identityWithheld()
                ? List.of(new Dossier.Absent("IDENTITY", words.code("part", "IDENTITY"), "CONFIDENTIAL"))
                : List.of();
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(reckoning.calendar().zone()).toOffsetDateTime();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
