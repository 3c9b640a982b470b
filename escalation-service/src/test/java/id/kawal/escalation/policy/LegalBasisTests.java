package id.kawal.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.lifecycle.Guard;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasisTests {

    @ParameterizedTest
    @CsvSource({"UU 37/2008 pasal 24 ayat (1) huruf c, UU 37/2008 art. 24(1)(c)",
            "UU 37/2008 pasal 9 dan 36 ayat (1), UU 37/2008 art. 9 and 36(1)",
            "UU 37/2008 pasal 38 ayat (2) dan (4), UU 37/2008 art. 38(2) and (4)",
            "UU 37/2008 pasal 1 angka 5, UU 37/2008 art. 1(5)",
            "Peraturan Ombudsman 48/2020 pasal 25 ayat (5b), Peraturan Ombudsman 48/2020 art. 25(5b)",
            "UU 25/2009 pasal 44 ayat (1) secara analogi, UU 25/2009 art. 44(1) by analogy",
            "Janji layanan kantor, Service promise of the office"})
    void the_place_in_a_law_is_cited_in_english_and_its_name_stays(String indonesian, String english) {
        var basis = new LegalBasis(indonesian, LegalBasis.Mark.F);
        assertThat(basis.reference("en")).isEqualTo(english);
        assertThat(basis.reference("id")).isEqualTo(indonesian);
    }

    @Test
    void nothing_that_is_shipped_is_half_translated() {
        var rules = ShippedPolicies.load().inForceOn(LocalDate.parse("2026-06-01")).rules().stream().map(Rule::basis);
        assertThat(Stream.concat(rules, Arrays.stream(Guard.values()).map(Guard::basis)))
                .allSatisfy(basis -> assertThat(basis.reference("en")).doesNotContainPattern(
                        "(?i)\\b(pasal|ayat|huruf|angka|dan|kantor|laporan|tahap|batas|verifikasi|janji|secara|praktik)\\b"));
    }
}
