package id.kawal.escalation.operations;

import static id.kawal.escalation.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.intake.Channel;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.NeighbourServers;
import id.kawal.escalation.Neighbours;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.messaging.EventJson;
import id.kawal.messaging.ParkedEvent;
import id.kawal.messaging.ParkedEvents;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@TestPropertySource(properties = "kawal.test.group=operations")
class ParkedPagesIT extends EscalationIT {

    private static final String PAGE = "/operations/parked-events";

    @Autowired
    MockMvc http;
    @Autowired
    ParkedEvents parked;

    @Test
    void a_parked_event_of_this_service_is_replayed_from_the_page() throws Exception {
        var caseId = UUID.randomUUID();
        var event = parkedReport(caseId);
        var page = page(PAGE + "?lang=en", "OPERATOR");
        Pages.sound(page, "en");
        assertThat(page).contains(PAGE + "/escalation/" + event + "/replay", "To be decided");
        http.perform(post(PAGE + "/escalation/" + event + "/replay").with(as("OPERATOR")).with(csrf()))
                .andExpect(redirectedUrlPattern(PAGE + "?done=replayed"));
        assertThat(open()).extracting(ParkedEvent::id).doesNotContain(event);
        assertThat(knows(caseId, FactKind.REPORT_SUBMITTED)).isTrue();
        assertThat(page(PAGE + "?done=replayed&lang=en", "OPERATOR")).contains("The event was taken up");
        http.perform(post(PAGE + "/escalation/" + event + "/replay?lang=en").with(as("OPERATOR")).with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void a_discard_needs_a_reason_and_the_form_says_so() throws Exception {
        var event = parkedReport(UUID.randomUUID());
        var refused = http.perform(post(PAGE + "/escalation/" + event + "/discard?lang=id").with(as("OPERATOR"))
                .with(csrf()).param("reason", " ")).andExpect(status().isUnprocessableContent()).andReturn()
                .getResponse().getContentAsString(StandardCharsets.UTF_8);
        Pages.sound(refused, "id");
        assertThat(refused).contains("href=\"#discard-" + event, "Tuliskan alasan");
        http.perform(post(PAGE + "/escalation/" + event + "/discard").with(as("OPERATOR")).with(csrf())
                .param("reason", "ditemukan ganda")).andExpect(redirectedUrlPattern(PAGE + "?done=discarded"));
        assertThat(parked.list(EnumSet.of(ParkedEvent.State.DISCARDED), null, 200))
                .filteredOn(one -> one.id().equals(event)).singleElement()
                .satisfies(one -> assertThat(one.resolution()).isEqualTo("ditemukan ganda"))
                .satisfies(one -> assertThat(one.resolvedBy()).isEqualTo("somebody"));
    }

    @Test
    void a_neighbours_events_are_decided_with_the_operators_own_token() throws Exception {
        var event = UUID.randomUUID();
        NeighbourServers.answer("/api/v1/parked-events/agency", """
                {"events": [{"id": "%s", "subscription": "intake-reports", "topic": "kawal.intake.reports", "partition": 1,
                  "offset": 7, "key": "k", "sequence": 3, "type": "kawal.intake.report-submitted.v1", "payload": "{}",
                  "state": "PARKED", "reason": "FAILED", "error": "boom", "attempts": 2,
                  "parkedAt": "2026-06-01T02:00:00Z"}], "next": null}""".formatted(event));
        NeighbourServers.answer("/api/v1/parked-events/agency/" + event + "/replay", "{}");
        var page = page(PAGE + "?lang=en", "OPERATOR");
        assertThat(page).contains("boom", PAGE + "/agency/" + event + "/replay");
        assertThat(page.split("id=\"intake\"")[1]).contains("This service does not answer");
        http.perform(post(PAGE + "/agency/" + event + "/replay").with(as("OPERATOR")).with(csrf()))
                .andExpect(redirectedUrlPattern(PAGE + "?done=replayed"));
        assertThat(NeighbourServers.tokenGiven("/api/v1/parked-events/agency/" + event + "/replay"))
                .isEqualTo("Bearer token");
        NeighbourServers.forget("/api/v1/parked-events/agency");
    }

    @Test
    void the_head_looks_on_and_decides_nothing() throws Exception {
        var event = parkedReport(UUID.randomUUID());
        assertThat(page(PAGE, "HEAD")).doesNotContain("/replay\"", "/discard\"");
        http.perform(post(PAGE + "/escalation/" + event + "/replay").with(as("HEAD")).with(csrf()))
                .andExpect(status().isForbidden());
        parked.discard(event, "test", "not needed");
    }

    @Test
    void deliveries_come_from_the_neighbour_and_are_unknown_without_it() throws Exception {
        var message = UUID.randomUUID();
        NeighbourServers.answer("/api/v1/deliveries", """
                {"items": [{"number": 5, "messageId": "%s", "caseId": "%s", "causeEventId": "e", "audience": "AGENCY",
                  "channel": "EMAIL", "template": "agency-deadline-missed", "state": "FAILED", "reason": "REFUSED",
                  "recipient": "p***@example.go.id", "attempts": 3, "happenedAt": "2026-06-01T02:00:00Z"}],
                 "next": "4"}""".formatted(message, UUID.randomUUID()));
        var page = page("/operations/deliveries?lang=en", "OPERATOR");
        Pages.sound(page, "en");
        assertThat(Pages.table(page, "deliveries")).contains("Deadline of the agency has passed", "p***@example.go.id",
                "/operations/deliveries/" + message + "/resend");
        NeighbourServers.forget("/api/v1/deliveries");
        var away = page("/operations/deliveries?lang=id", "OPERATOR");
        Pages.sound(away, "id");
        assertThat(away).contains("Layanan ini tidak menjawab");
    }

    private List<ParkedEvent> open() {
        return parked.list(EnumSet.of(ParkedEvent.State.PARKED), null, 200);
    }

    /** A report whose handler failed. */
    private UUID parkedReport(UUID caseId) {
        var event = UUID.randomUUID();
        var type = EventCatalogue.all().stream().filter(known -> known.payload() == ReportSubmitted.class).findFirst()
                .orElseThrow();
        var headers = Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type.name(),
                "ce_source", "/kawal/intake", "ce_time", clock.instant().toString(), "ce_sequence", "1");
        var payload = new ReportSubmitted(caseId, UUID.randomUUID(), "LAMPUNG", Neighbours.AGENCY, null, "ADMINDUK",
                Channel.WEB, Confidentiality.OPEN, true, LocalDate.parse("2026-05-20"), null, List.of(), List.of(),
                "id", null);
        jdbc.sql("""
                insert into parked_event (id, subscription, topic, partition, record_offset, key, sequence, type, headers,
                    payload, state, reason, error, attempts, parked_at, tried_at)
                values (:id, 'intake-reports', :topic, 0, 1, :key, 1, :type, :headers, :payload, 'PARKED', 'FAILED', 'boom',
                    1, now(), now())""").param("id", event).param("topic", type.topic())
                .param("key", caseId.toString()).param("type", type.name())
                .param("headers", EventJson.mapper().writeValueAsString(headers))
                .param("payload", EventJson.mapper().writeValueAsBytes(payload)).update();
        return event;
    }

    private String page(String path, String role) throws Exception {
        return http.perform(get(path).with(as(role))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
