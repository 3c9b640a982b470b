package id.kawal.escalation.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Prints a page of HTML as PDF/A-2a; its title, author and subject are those of its head, its language that of its root. */
public final class ArchivalPdf {

    static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    static final String BOLD = "/fonts/escalation/DejaVuSansCondensed-Bold.ttf";

    static {
        // It writes its steps to the console by itself, past every logging configuration.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private ArchivalPdf() {
    }

    /** The document; it loads nothing from anywhere, and its fonts are {@code Liberation Sans} and {@code DejaVu Bold}. */
    public static byte[] of(String html) {
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(PrintableText.of(html), null).withProducer("Kawal")
                .usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(() -> font(PDFont.class, REGULAR), "Liberation Sans")
                .useFont(() -> font(ArchivalPdf.class, BOLD), "DejaVu Bold")
                .useUriResolver((base, uri) -> null).toStream(output);
        try {
            builder.run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return output.toByteArray();
    }

    /** One font comes with PDFBox, the other with this service. */
    static InputStream font(Class<?> owner, String name) {
        return Objects.requireNonNull(owner.getResourceAsStream(name), name);
    }
}
