package id.kawal.escalation.letter;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.Matter;
import id.kawal.escalation.desk.StepTaken;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the first text of a letter from the template of its kind; a new version of the templates is a new folder. */
@Component
class DraftingLetters {

    static final String TEMPLATES = "v2";

    private static final Set<Command> REFUSALS = EnumSet.of(Command.PROPOSE_REFUSAL, Command.DECIDE_REFUSAL);
    private static final Set<Command> RESULTS = EnumSet.of(Command.ISSUE_LHP_FOUND, Command.ISSUE_LHP_NOT_FOUND,
            Command.ISSUE_LHP_STOPPED);
    /** Where a result asks the agency for nothing. */
    private static final Set<CaseState> WITHOUT_CORRECTION = EnumSet.of(CaseState.LHP_ISSUED_NOT_FOUND,
            CaseState.LHP_ISSUED_STOPPED);
    private static final Locale INDONESIAN = Locale.of("id");

    private final ITemplateEngine templates;
    private final AgencyDirectory agencies;
    private final MessageSource messages;
    private final Clock clock;

    DraftingLetters(ITemplateEngine templates, AgencyDirectory agencies, MessageSource messages, Clock clock) {
        this.templates = templates;
        this.agencies = agencies;
        this.messages = messages;
        this.clock = clock;
    }

    Letter.Text draft(LetterKind kind, DeskCase held, Collection<String> missing, List<StepTaken> steps) {
        var matter = held.matter();
        var agency = agencies.agency(Objects.requireNonNullElse(matter.agency(), "-"));
        var facts = Map.<String, Object>of("agency", agency.name(), "title",
                title(matter),
                "opened", DayWords.in(INDONESIAN).day(held.openedAt().atZone(clock.getZone()).toLocalDate()),
                "confidential", matter.confidential(), "missing",
                missing.stream().map(item -> say("missing." + item)).toList(), "outcome",
                Objects.requireNonNullElse(held.outcome(), ""), "ended", WITHOUT_CORRECTION.contains(held.state()),
                "refusal", said(steps, REFUSALS), "result",
                said(steps, RESULTS));
        var body = templates.process("escalation/letters/" + TEMPLATES + "/" + kind.name() + ".txt",
                new Context(INDONESIAN, facts));
        var addressee = switch (kind.to()) {
            case AGENCY -> "Pimpinan " + agency.name();
            case HEADQUARTERS -> "Ketua Ombudsman Republik Indonesia";
            case REPORTER -> reporter(held.registerNumber());
        };
        var copy = kind.copiesSuperior() && agency.superior() != null ? agency.superior() : null;
        return new Letter.Text(say("letter." + kind), addressee, copy, body.strip());
    }

    /** How a reporter, who is never named, is addressed. */
    static String reporter(@Nullable String registerNumber) {
        return registerNumber == null ? "Pelapor (laporan belum terdaftar)"
                : "Pelapor dalam laporan Nomor " + registerNumber;
    }

    /** What a forwarded case is about, no examiner has said; its reporter's own words are not for letters. */
    private String title(Matter matter) {
        return matter.subject().isBlank()
                ? "pelayanan " + agencies.service(matter.agency(), matter.service()).orElse("publik")
                : matter.subject();
    }

    /** The words of the latest of those steps. */
    private static String said(List<StepTaken> steps, Set<Command> commands) {
        return steps.stream().filter(step -> step.command() != null && commands.contains(step.command()))
                .map(step -> step.order().words()).filter(Objects::nonNull).reduce("", (earlier, later) -> later);
    }

    private String say(String key) {
        return Objects.requireNonNull(messages.getMessage(key, new Object[0], key, INDONESIAN));
    }
}
