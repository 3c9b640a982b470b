package id.kawal.escalation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.directory.Agency;
import id.kawal.escalation.print.Archivable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class DossierPdfTests {

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Agency AGENCY = new Agency("DISDUKCAPIL-1871",
            "Dinas Kependudukan dan Pencatatan Sipil Kota Bandar Lampung", "Kota Bandar Lampung",
            "Wali Kota Bandar Lampung");

    private final DossierPdf pdf = new DossierPdf(templates(), messages());

    @Test
    void the_printed_file_holds_what_an_examiner_needs() throws IOException {
        try (var document = printed(dossier(reporter(), List.of()))) {
            var text = text(document);
            assertThat(text).contains("Berkas Laporan Masyarakat", "Siti Rahmawati", AGENCY.name(),
                    "Wali Kota Bandar Lampung",
                    "Kronologi", "Tenggat A1 terlampaui", "UU 25/2009 pasal 44 ayat (1)", "14 hari kalender",
                    "15 Juni 2026 23:59", "Hari ke-14", "bukti pengaduan kepada terlapor", "tanda-terima.pdf",
                    SHA256.substring(0, 32), SHA256.substring(32), "Halaman 1 dari");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Berkas Laporan Masyarakat");
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void the_printed_file_lasts_and_can_be_read_aloud() {
        Archivable.keepsEveryRule(pdf.print(dossier(reporter(), List.of())), "dossier");
    }

    @Test
    void an_identity_that_is_withheld_is_not_printed_and_a_missing_part_is_named() throws IOException {
        var absent = new Dossier.Absent("AGENCY_TEXTS", "teks pertanyaan dan jawaban instansi", "UNREACHABLE");
        try (var document = printed(dossier(null, List.of(absent)))) {
            assertThat(text(document))
                    .contains("Berkas ini belum lengkap", "teks pertanyaan dan jawaban instansi", "dirahasiakan")
                    .doesNotContain("Siti");
        }
    }

    @Test
    void text_that_no_document_may_hold_does_not_stop_the_printing() throws IOException {
        var reporter = new IntakePart.Reporter("Siti \u0000\u0001 <b>&amp; ]]>", null, null, null, null, null, null,
                null, null, null);
        try (var document = printed(dossier(reporter, List.of()))) {
            assertThat(text(document)).contains("<b>&amp; ]]>");
        }
    }

    private PDDocument printed(Dossier dossier) throws IOException {
        var bytes = pdf.print(dossier);
        Files.write(
                Path.of("target",
                        "dossier-" + Integer.toHexString(dossier.toString().hashCode() ^ bytes.length) + ".pdf"),
                bytes);
        return Loader.loadPDF(bytes);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static IntakePart.Reporter reporter() {
        return new IntakePart.Reporter("Siti Rahmawati", "KTP", "1871", "Metro", LocalDate.parse("1988-02-03"),
                "MARRIED",
                "Pedagang", "Jl. Pemuda 10, Bandar Lampung", null, null);
    }

    private static Dossier dossier(IntakePart.Reporter reporter, List<Dossier.Absent> absent) {
        var caseId = UUID.fromString("019b5c2e-7a10-7f00-8000-00000000a001");
        var dayZero = LocalDate.parse("2026-06-01");
        var words = DayWords.in(Locale.of("id"));
        var limit = Limit.of(14, LimitUnit.CALENDAR_DAYS);
        var count = new Reckoning(IndonesianCalendar.in(ZoneId.of("Asia/Jakarta"))).count(dayZero, limit);
        var explanation = count.lines().stream()
                .map(day -> new ClockView.ExplainedDay(day.date(), day.counts(), words.of(day, count))).toList();
        var due = at("2026-06-15T23:59:59");
        return new Dossier(caseId, "Berkas Laporan Masyarakat", at("2026-06-16T08:00:00"), "LAMPUNG",
                CaseStage.SUBMITTED,
                "Di Ombudsman", new Dossier.Parties(reporter == null, reporter, AGENCY),
                new Dossier.Matter(at("2026-06-01T09:00:00"), "situs web", "ADMINDUK", LocalDate.parse("2026-05-20"),
                        reporter == null, "KTP-el tidak kunjung dicetak",
                        "Saya mengurus KTP-el sejak 4 Mei 2026.\nPetugas mengatakan blangko habis dan meminta saya kembali.",
                        "KTP-el dicetak", null),
                due, "tenggat terlampaui tanpa tanggapan",
                List.of(new Dossier.Entry(at("2026-06-01T09:00:00"), at("2026-06-01T09:00:01"), "REPORT_SUBMITTED",
                        "Laporan diterima Ombudsman, terlapor: " + AGENCY.name(), AGENCY.code()),
                        new Dossier.Entry(at("2026-06-01T09:00:05"), at("2026-06-01T09:00:06"), "CASE_DELIVERED",
                                "Laporan disampaikan kepada " + AGENCY.name(), AGENCY.code()),
                        new Dossier.Entry(due, at("2026-06-16T00:00:00"), "DEADLINE_MISSED",
                                "Tenggat A1 terlampaui, " + AGENCY.name()
                                        + " tidak bertindak sampai 15 Juni 2026 23:59",
                                AGENCY.code())),
                List.of(new Dossier.BrokenDeadline("c", "A1", "Instansi wajib menanggapi pengaduan", AGENCY,
                        "UU 25/2009 pasal 44 ayat (1)", "F", "14 hari kalender", dayZero, due, null, 1, explanation)),
                List.of(),
                List.of(new Dossier.MissingItem("PRIOR_COMPLAINT_PROOF",
                        "bukti pengaduan kepada terlapor atau atasannya")),
                List.of(new IntakePart.Visit("Pencetakan KTP-el", "1 hari kerja", "Petugas loket 3", "Pelaksana",
                        LocalDate.parse("2026-05-04"), "Diminta kembali minggu depan")),
                new IntakePart.Complaint(LocalDate.parse("2026-05-18"), "PROVIDER", "WRITTEN", null,
                        "Surat ke kepala dinas", null),
                List.of(), List.of(), List.of(),
                List.of(new Dossier.Annex(1, UUID.fromString("019b5c2e-7a10-7f00-8000-00000000e001"), "SUPPORTING",
                        "bukti pendukung",
                        "tanda-terima.pdf", "application/pdf", 184_320, SHA256, at("2026-06-01T09:00:00"))),
                absent, List.of(), null);
    }

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + "+07:00");
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/escalation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
