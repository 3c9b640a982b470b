package id.kawal.escalation.letter;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import id.kawal.escalation.calendar.DayWords;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOLD = "/fonts/escalation/DejaVuSansCondensed-Bold.ttf";
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
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(printable(html), null).withProducer("Kawal")
                .usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(() -> font(REGULAR), "Liberation Sans").useFont(() -> font(BOLD), "DejaVu Bold")
                .useUriResolver((base, uri) -> null).toStream(output);
        try {
            builder.run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return output.toByteArray();
    }

    private static String printable(String html) {
        return html.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(LetterPdf.class.getResourceAsStream(name), name);
    }
}
