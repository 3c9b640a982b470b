package id.kawal.escalation.letter;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.directory.AgencyDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the first text of a letter from the template of its kind; a new version of the templates is a new folder. */
@Component
class DraftingLetters {

    static final String TEMPLATES = "v1";

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

    Letter.Text draft(LetterKind kind, DeskCase held, java.util.Collection<String> missing) {
        var matter = held.matter();
        var agency = agencies.agency(Objects.requireNonNullElse(matter.agency(), "-"));
        var day = DayWords.in(INDONESIAN);
        var facts = Map.<String, Object>of("number", held.caseId().toString(), "agency", agency.name(), "subject",
                matter.subject(), "opened", day.day(day(held.openedAt())), "today", day.day(LocalDate.now(clock)),
                "confidential", matter.confidential(), "missing",
                missing.stream().map(item -> say("missing." + item)).toList(), "outcome",
                Objects.requireNonNullElse(held.outcome(), ""), "hearing",
                held.hearingOn() == null ? "" : day.day(held.hearingOn()));
        var body = templates.process("escalation/letters/" + TEMPLATES + "/" + kind.name() + ".txt",
                new Context(INDONESIAN, facts));
        var addressee = switch (kind.to()) {
            case AGENCY -> "Pimpinan " + agency.name();
            case HEADQUARTERS -> "Ketua Ombudsman Republik Indonesia";
            case REPORTER -> "Pelapor Nomor " + held.caseId();
        };
        var copy = kind.copiesSuperior() && agency.superior() != null ? agency.superior() : null;
        return new Letter.Text(say("letter." + kind), addressee, copy, body.strip());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private String say(String key) {
        return Objects.requireNonNull(messages.getMessage(key, new Object[0], key, INDONESIAN));
    }
}
