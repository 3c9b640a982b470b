package id.kawal.escalation.dossier;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.kawal.escalation.calendar.DayWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a dossier in Indonesian. */
@Component
class DossierPdf {

    private static final String BOLD = "/fonts/escalation/DejaVuSansCondensed-Bold.ttf";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
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
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(printable(html), null).withProducer("Kawal")
                .useFont(() -> font(FONT), "Liberation Sans").useFont(() -> font(BOLD), "DejaVu Bold")
                .useUriResolver((base, uri) -> null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            describe(renderer.getPdfDocument(), dossier);
            renderer.getPdfDocument().save(output);
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return output.toByteArray();
    }

    private static void describe(PDDocument document, Dossier dossier) {
        document.getDocumentCatalog().setLanguage("id");
        document.getDocumentInformation().setTitle(dossier.title() + " " + dossier.caseId());
        document.getDocumentInformation().setSubject("Laporan Masyarakat, UU 37/2008");
    }

    /** Text of people may hold characters that no XML document may. */
    private static String printable(String html) {
        return html.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(DossierPdf.class.getResourceAsStream(name), name);
    }
}
