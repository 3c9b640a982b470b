package id.kawal.escalation.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ArchivalPdfTests {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="id"><head><title>Surat</title><meta name="author" content="Ombudsman"/>
            <meta name="subject" content="Surat"/><style>body { font-family: 'Liberation Sans'; }
            h1 { font-family: 'DejaVu Bold'; font-weight: normal; }</style></head>
            <body><h1>Surat</h1><p>Isi \u0000 &amp; nama.</p></body></html>""";

    @Test
    void a_page_becomes_a_document_that_lasts() {
        Archivable.keepsEveryRule(ArchivalPdf.of(PAGE), "a letter");
    }

    @Test
    void a_character_that_no_font_has_is_printed_by_its_name_and_none_as_a_hash() throws IOException {
        var written = PAGE.replace("Isi", "Biaya Rp50.000 – “élan” 😀 \u2764\uFE0F ꦗ 漢 \uE000 #1");
        var printed = ArchivalPdf.of(written);
        Archivable.keepsEveryRule(printed, "a letter with odd characters");
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(
                    "Biaya Rp50.000 – “élan” [grinning face]", "[javanese letter ja]", "[private use area e000] #1");
        }
    }

    @Test
    void a_document_that_does_not_last_is_recognised() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(output);
        }
        assertThat(output.size()).isPositive();
        assertThatThrownBy(() -> Archivable.keepsEveryRule(output.toByteArray(), "bare"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("bare");
    }
}
