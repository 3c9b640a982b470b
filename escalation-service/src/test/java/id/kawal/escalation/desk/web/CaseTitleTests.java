package id.kawal.escalation.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseTitleTests {

    @Test
    void a_case_is_called_by_its_subject_else_by_its_service_and_agency() {
        assertThat(CaseTitle.of("Blangko habis", "KTP-el", "KTP", "ADMINDUK", "Dinas A")).isEqualTo("Blangko habis");
        assertThat(CaseTitle.of("", "KTP-el", "KTP", "ADMINDUK", "Dinas A")).isEqualTo("KTP-el, Dinas A");
        assertThat(CaseTitle.of(" ", null, "KTP", "ADMINDUK", "Dinas A")).isEqualTo("KTP, Dinas A");
        assertThat(CaseTitle.of("", null, null, "ADMINDUK", null)).isEqualTo("ADMINDUK");
    }
}
