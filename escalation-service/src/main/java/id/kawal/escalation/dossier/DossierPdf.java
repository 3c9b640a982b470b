package id.kawal.escalation.dossier;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.print.ArchivalPdf;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a dossier in Indonesian. */
@Component
class DossierPdf {

    private static final Locale INDONESIAN = Locale.of("id");

    private final ITemplateEngine templates;
    private final MessageSource messages;

    DossierPdf(ITemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    byte[] print(Dossier dossier) {
        var words = new DossierWords(messages, DayWords.in(INDONESIAN), ZoneId.from(dossier.madeAt()));
        var html = templates.process("escalation/dossier",
                new Context(INDONESIAN, Map.of("dossier", dossier, "words", words)));
        return ArchivalPdf.of(html);
    }
}
