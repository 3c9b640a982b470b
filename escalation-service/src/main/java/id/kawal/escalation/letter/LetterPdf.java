package id.kawal.escalation.letter;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.print.ArchivalPdf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a letter as PDF/A-2 with tagged headings and paragraphs, so that it lasts and can be read aloud. */
@Component
class LetterPdf {

    private static final Locale INDONESIAN = Locale.of("id");

    private final ITemplateEngine templates;
    private final LetterSettings settings;
    private final Clock clock;

    LetterPdf(ITemplateEngine templates, LetterSettings settings, Clock clock) {
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    byte[] print(Letter letter) {
        var issued = Objects.requireNonNull(letter.issuedAt()).atZone(clock.getZone()).toLocalDate();
        return print(letter, Objects.requireNonNull(letter.number()), issued);
    }

    /** How it would look if it were issued today; it has no number yet. */
    byte[] preview(Letter letter) {
        return print(letter, "– (konsep)", LocalDate.now(clock));
    }

    private byte[] print(Letter letter, String number, LocalDate day) {
        var html = templates.process("escalation/letter", new Context(INDONESIAN,
                Map.of("letter", letter.text(), "number", number, "day",
                        DayWords.in(INDONESIAN).day(day), "office", settings, "paragraphs",
                        letter.text().body().split("\\n\\s*\\n"), "approvedBy",
                        Objects.requireNonNullElse(letter.approvedBy(), ""))));
        return ArchivalPdf.of(html);
    }
}
