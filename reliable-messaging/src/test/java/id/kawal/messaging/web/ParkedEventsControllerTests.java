package id.kawal.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.messaging.ParkedEvent;
import id.kawal.messaging.ParkedEvent.Reason;
import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.ParkedEventRefused;
import id.kawal.messaging.ParkedEventRefused.Why;
import id.kawal.messaging.ParkedEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ParkedEventsControllerTests {

    private static final UUID ID = new UUID(1, 1);
    private final List<String> decisions = new ArrayList<>();
    private final MockMvc mvc = MockMvcBuilders
            .standaloneSetup(new ParkedEventsController(new Decided(), new RefusalWords()))
            .addPlaceholderValue("kawal.messaging.service", "intake").build();

    @Test
    void the_open_ones_are_listed_by_cursor() throws Exception {
        mvc.perform(get("/api/v1/parked-events/intake?limit=1")).andExpect(status().isOk())
                .andExpect(jsonPath("$.events[0].reason").value("FAILED"))
                .andExpect(jsonPath("$.next").value(ID.toString()));
        assertThat(decisions).containsExactly("list PARKED,WAITING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201"})
    void a_size_out_of_bounds_is_refused_with_the_bounds(String size) throws Exception {
        mvc.perform(get("/api/v1/parked-events/intake?limit=" + size).header("Accept-Language", "en"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:parked-events-limit"))
                .andExpect(jsonPath("$.detail").value("Write in limit a whole number between 1 and 200."));
        mvc.perform(get("/api/v1/parked-events/intake?limit=" + size).header("Accept-Language", "id"))
                .andExpect(jsonPath("$.detail").value("Isian limit harus bilangan bulat dari 1 sampai 200."));
        assertThat(decisions).isEmpty();
    }

    @Test
    void no_state_asks_for_the_open_ones() throws Exception {
        mvc.perform(get("/api/v1/parked-events/intake?state=")).andExpect(status().isOk());
        mvc.perform(get("/api/v1/parked-events/intake?state=,")).andExpect(status().isOk());
        assertThat(decisions).containsExactly("list PARKED,WAITING", "list PARKED,WAITING");
    }

    @Test
    void a_decision_is_recorded_with_who_made_it() throws Exception {
        mvc.perform(post("/api/v1/parked-events/intake/{id}/replay", ID).principal(() -> "sari"))
                .andExpect(status().isNoContent());
        mvc.perform(post("/api/v1/parked-events/intake/{id}/discard", ID).principal(() -> "sari")
                .contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"sent twice\"}"))
                .andExpect(status().isNoContent());
        assertThat(decisions).containsExactly("replay sari", "discard sari sent twice");
    }

    @Test
    void a_refusal_speaks_the_language_asked_for() throws Exception {
        var first = new UUID(0, Why.NOT_FIRST.ordinal());
        mvc.perform(post("/api/v1/parked-events/intake/{id}/replay", first).header("Accept-Language", "en"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:parked-event-not-first"))
                .andExpect(jsonPath("$.title").value("Another event comes first"));
        mvc.perform(post("/api/v1/parked-events/intake/{id}/replay", first).header("Accept-Language", "id"))
                .andExpect(jsonPath("$.title").value("Ada peristiwa yang lebih dahulu"));
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_words_in_both_languages(Why why) {
        var words = new RefusalWords();
        assertThat(words.problem(why, Locale.ENGLISH).getDetail()).isNotBlank()
                .isNotEqualTo(words.problem(why, Locale.of("id")).getDetail());
    }

    private final class Decided implements ParkedEvents {

        @Override
        public List<ParkedEvent> list(Set<State> states, UUID after, int limit) {
            decisions.add("list " + String.join(",", states.stream().map(Enum::name).toList()));
            return List
                    .of(new ParkedEvent(ID, "cases", "t", 0, 1, "case", 1L, "type", "{}", State.PARKED, Reason.FAILED,
                            "error", null, 1, Instant.EPOCH, null, null, null));
        }

        @Override
        public void replay(UUID id, String who) {
            if (id.getMostSignificantBits() == 0) {
                throw new ParkedEventRefused(Why.values()[(int) id.getLeastSignificantBits()], id, null);
            }
            decisions.add("replay " + who);
        }

        @Override
        public void discard(UUID id, String who, String reason) {
            decisions.add("discard " + who + " " + reason);
        }
    }
}
