package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.Topics;
import id.kawal.contracts.escalation.DeadlineMissed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

/** What officers keep for themselves: templates, how they are reached, and how they do. */
class OfficerPagesIT extends AgencyServer {

    @Autowired
    private ApplicationRunner seed;

    @Test
    void a_template_is_made_used_in_an_answer_changed_and_removed_and_no_other_agency_sees_it() {
        var officer = officer(REGISTRY, "en");
        assertThat(officer.open("/agency/templates").body()).contains("Your agency has no template yet");
        assertThat(officer.fill("/agency/templates", Map.of("title", "Blangko", "text", "Blangko sedang dipesan."))
                .statusCode()).isEqualTo(302);
        var page = officer.open("/agency/templates").body();
        assertThat(page).containsOnlyOnce("<h1").contains("Blangko sedang dipesan.").doesNotContain("??");
        var id = page.replaceFirst("(?s).*href=\"/agency/templates/([0-9a-f-]{36})\".*", "$1");
        var caseId = delivered(REGISTRY);
        var form = officer.open("/agency/cases/" + caseId + "/answer").body();
        assertThat(form).contains("<option value=\"" + id + "\">Blangko</option>");
        assertThat(officer.open("/agency/cases/" + caseId + "/answer?template=" + id).body())
                .contains(">Blangko sedang dipesan.</textarea>");
        var other = officer(POLICE, "en");
        assertThat(other.open("/agency/templates").body()).doesNotContain("Blangko");
        assertThat(other.open("/agency/templates/" + id).statusCode()).isEqualTo(404);
        assertThat(other.fill("/agency/templates", Map.of("title", "x", "text", "y")).statusCode()).isEqualTo(302);
        officer.fill("/agency/templates/" + id, Map.of("title", "Blangko", "text", "Blangko sudah ada."));
        assertThat(officer.open("/agency/templates").body()).contains("Blangko sudah ada.");
        assertThat(officer.fill("/agency/templates", Map.of("title", " ", "text", "z")).statusCode()).isEqualTo(422);
        officer.fillAt("/agency/templates", "/agency/templates/" + id + "/removal", Map.of());
        assertThat(officer.open("/agency/templates").body()).doesNotContain("Blangko sudah ada.");
    }

    @Test
    void an_agency_says_how_it_is_reached_everybody_hears_of_it_and_the_seed_leaves_it_alone() throws Exception {
        var agency = "POLRES-1871";
        var officer = officer(agency, "en");
        assertThat(officer.open("/agency/contacts").body()).contains("id=\"superior\"", "E-mail of the complaint desk",
                "type=\"email\"");
        var wrong = officer.fill("/agency/contacts", Map.of("complaints", "nobody", "focal", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#complaints\"", "value=\"nobody\"");
        assertThat(officer.fill("/agency/contacts",
                Map.of("complaints", "meja@polres.example", "focal", "siaga@polres.example")).statusCode())
                .isEqualTo(302);
        assertThat(officer.open("/agency/contacts?done").body()).contains("role=\"alert\"", "meja@polres.example",
                "siaga@polres.example");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                stream.all(Topics.AGENCY_DIRECTORY, agency).getLast().data().toString())
                .contains("meja@polres.example"));
        seed.run(new DefaultApplicationArguments());
        assertThat(officer.open("/agency/contacts").body()).contains("meja@polres.example");
    }

    @Test
    void an_agency_sees_how_it_does() {
        var agency = "BPN-1872";
        assertThat(officer(agency, "en").open("/agency/performance").body()).contains("No report came", "none yet");
        var month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(LocalDate.now(clock));
        var answered = delivered(agency);
        var missed = delivered(agency);
        delivered(agency);
        var due = clock.instant().plus(14, ChronoUnit.DAYS);
        var clockId = UUID.randomUUID();
        stream.publish(DeadlinesIT.started(missed, clockId, "A1", agency, due), clock.instant());
        clock.advance(Duration.ofDays(4));
        asAgency(agency).post("/api/v1/agency/cases/" + answered + "/responses",
                "{\"kind\":\"RESOLVED\",\"text\":\"Sudah\"}");
        stream.publish(new DeadlineMissed(missed, clockId, "A1", 1, agency, due), due);
        var page = await().atMost(Duration.ofSeconds(20)).until(
                () -> officer(agency, "en").open("/agency/performance").body(),
                body -> body.contains("id=\"missed\">1<"));
        assertThat(page).containsOnlyOnce("<h1").contains("id=\"received\">3<", "id=\"answered\">1<",
                "id=\"pending\">2<", "50%", "id=\"median\">4<", "<caption", month).doesNotContain("??");
    }
}
