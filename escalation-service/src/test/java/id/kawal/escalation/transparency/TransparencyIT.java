package id.kawal.escalation.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.operations.Pages;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@TestPropertySource(properties = "kawal.test.group=operations")
class TransparencyIT extends EscalationIT {

    @Autowired
    MockMvc http;

    @BeforeEach
    void fill() {
        jdbc.sql("delete from case_file where office = 'PAST'").update();
        agency("PAST-1", "Kota Bandar Lampung", "LOCAL_GOVERNMENT");
        agency("PAST-2", "Kabupaten Pringsewu", "POLICE");
        agency("PAST-3", "Kota Metro", "LOCAL_GOVERNMENT");
        reports("2024-02-10T03:00:00Z", "PAST-1", "HEALTH", 20, 10);
        reports("2024-02-11T03:00:00Z", "PAST-2", "EDUCATION", 3, 0);
        reports("2024-02-12T03:00:00Z", "PAST-3", "HEALTH", 9, 9);
        reports("2024-05-12T03:00:00Z", "PAST-1", "HEALTH", 4, 1);
    }

    @Test
    void anybody_reads_in_both_languages_how_reports_fared_without_small_counts() throws Exception {
        var english = page("/transparency?period=2024-Q1&lang=en");
        Pages.sound(english, "en");
        assertThat(english).contains("January–March 2024");
        var regions = Pages.table(english, "by-region");
        assertThat(regions).contains("Kota Bandar Lampung", "Kabupaten Pringsewu", "hidden");
        assertThat(regions.split("Kabupaten Pringsewu")[1]).doesNotContain(">3<");
        assertThat(Pages.table(english, "by-category")).contains("Health");
        assertThat(Pages.table(english, "by-agency-kind")).contains("Police");
        var indonesian = page("/transparency?period=2024-Q1&lang=id");
        Pages.sound(indonesian, "id");
        assertThat(indonesian).contains("Januari–Maret 2024", "disembunyikan", "Kepolisian");
    }

    @Test
    void a_quarter_with_too_few_reports_shows_no_figure_at_all() throws Exception {
        assertThat(page("/transparency?period=2024-Q2&lang=en")).contains("id=\"too-few\"").doesNotContain("<table");
        http.perform(get("/open-data/summary.json?period=2024-Q2")).andExpect(jsonPath("$.rows").isEmpty());
    }

    @Test
    void page_open_data_and_statistics_say_the_same() throws Exception {
        var csv = page("/open-data/by-region.csv?period=2024-Q1");
        assertThat(csv.lines()).hasSize(4).first().asString().startsWith("period,code,received,closed");
        assertThat(csv.lines()).filteredOn(line -> line.contains("Pringsewu")).singleElement().asString()
                .startsWith("2024-Q1,Kabupaten Pringsewu,,").endsWith("true");
        assertThat(page("/open-data/summary.csv?period=2024-Q1").lines()).element(1).asString()
                .startsWith("2024-Q1,,32,19,13,2.0,");
        for (var path : new String[]{"/open-data/summary.json", "/api/v1/statistics/reports/summary"}) {
            http.perform(get(path).param("period", "2024-Q1")).andExpect(status().isOk())
                    .andExpect(jsonPath("$.licence").value("CC-BY-4.0"))
                    .andExpect(jsonPath("$.rows[0].received").value(32))
                    .andExpect(jsonPath("$.rows[0].open").value(13));
        }
        assertThat(page("/transparency?period=2024-Q1&lang=en")).contains(">32<", ">19<");
    }

    @Test
    void the_open_data_is_described_with_its_licence() throws Exception {
        var english = page("/open-data?lang=en");
        Pages.sound(english, "en");
        Pages.sound(page("/open-data?lang=id"), "id");
        assertThat(english).contains("CC BY 4.0", "by-agency-kind.csv", "<code>median_days</code>");
        http.perform(get("/open-data/datapackage.json"))
                .andExpect(jsonPath("$.resources[0].schema.fields[0].name").value("period"))
                .andExpect(jsonPath("$.licenses[0].name").value("CC-BY-4.0"));
        var head = page("/open-data/by-region.csv?period=2024-Q2").lines().findFirst().orElseThrow();
        for (var column : head.split(",")) {
            assertThat(english).contains("<code>" + column + "</code>");
        }
    }

    @Test
    void what_is_not_there_is_refused_with_what_there_is() throws Exception {
        http.perform(get("/open-data/by-name.csv").accept("application/problem+json", "text/csv"))
                .andExpect(status().isNotFound());
        http.perform(get("/api/v1/statistics/reports/by-region?period=soon"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("period"));
        http.perform(get("/transparency?period=1999-Q1").accept("text/html")).andExpect(status().isNotFound());
    }

    private String page(String path) throws Exception {
        return http.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void agency(String code, String region, String kind) {
        jdbc.sql("""
                insert into agency (agency_code, name, region, superior_reachable, kind) values (:code, :code, :region, true, :kind)
                on conflict do nothing""").param("code", code).param("region", region).param("kind", kind).update();
    }

    private void reports(String at, String agency, String substance, int received, int closed) {
        for (int number = 0; number < received; number++) {
            jdbc.sql("""
                    insert into case_file (case_id, submitted_at, office, reported_agency, substance, channel, confidential,
                        event_date, language, agency_code, stage, consented, missing, closed_at, facts, version)
                    select :id, at, 'PAST', :agency, :substance, 'WEB', false, at::date, 'id', :agency,
                        case when :closed then 'CLOSED_WITHDRAWN' else 'WAITING_PROVIDER' end, false, '',
                        case when :closed then at + interval '2 days' end, 0, 0
                    from (select :at::timestamptz as at) moment""").param("id", UUID.randomUUID()).param("at", at)
                    .param("agency", agency).param("substance", substance).param("closed", number < closed).update();
        }
    }
}
