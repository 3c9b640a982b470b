package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FactWordsTests {

    @Test
    void a_deadline_is_said_to_bind_who_owes_it_and_what_it_is_about() {
        assertThat(told("id")).contains(
                "Tenggat A1 (Instansi wajib menanggapi pengaduan) mulai berjalan bagi Dinas, jatuh tempo 15 Juni 2026 23:59",
                "Tenggat A9 (Batas waktu dua tahun sejak peristiwa) mulai berjalan bagi pelapor, jatuh tempo 20 Mei 2028 23:59",
                "Tenggat B1 (Verifikasi formal dan jawaban kepada pelapor) mulai berjalan bagi asisten pemeriksa, jatuh tempo 29 Juni 2026 23:59");
        assertThat(told("en"))
                .anyMatch(line -> line.startsWith("Deadline B1 (Formal verification and answer to the reporter)"
                        + " began to run for the examiner, due"));
    }

    @Test
    void what_the_ombudsman_owes_is_not_blamed_on_the_agency() {
        assertThat(told("id")).filteredOn(line -> line.contains("B1") || line.contains("B16"))
                .isNotEmpty().noneMatch(line -> line.contains("Dinas"));
    }

    /** A case whose agency, and then whose examiner, let every day pass. */
    private static List<String> told(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/escalation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var file = Scenario.reported().hears(FactKind.CASE_DELIVERED, "2026-06-01T09:30")
                .timeIs("2026-07-20T09:00").file;
        var words = new FactWords(messages, Locale.of(language), Scenario.ZONE, code -> "Dinas", file.clocks().runs());
        return file.facts().stream().map(words::of).toList();
    }
}
