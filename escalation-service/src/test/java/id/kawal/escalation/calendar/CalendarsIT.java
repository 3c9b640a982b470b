package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.escalation.casefile.FactKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class CalendarsIT extends CalendarIT {

    @Autowired
    RecordedAmendments amendments;
    @Autowired
    AmendingCalendars amending;
    @Autowired
    WatchingYears watching;
    @Autowired
    TakingOverShippedCalendar takingOver;

    @Test
    void the_shipped_calendar_is_there_for_everybody() throws Exception {
        http.perform(get("/api/v1/calendars")).andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.name == 'id')].office").value(true));
        http.perform(get("/api/v1/calendars/id")).andExpect(status().isOk()).andExpect(jsonPath("$.parent").isEmpty())
                .andExpect(jsonPath("$.effective.zone").value("Asia/Jakarta"))
                .andExpect(jsonPath("$.effective.knownYears", contains(2025, 2026, 2027)))
                .andExpect(jsonPath("$.workingWeekdays", hasSize(5)))
                .andExpect(jsonPath("$.officeHours.FRIDAY", contains("07:30-11:30", "13:00-16:30")))
                .andExpect(jsonPath("$.days[?(@.date == '2026-03-19')].name", hasItem(containsString("Nyepi"))));
        http.perform(get("/api/v1/calendars/nowhere")).andExpect(status().isNotFound());
    }

    @Test
    void a_calendar_of_another_country_is_put_and_counted_on() throws Exception {
        put("berlin",
                """
                {"zone": "Europe/Berlin", "workingWeekdays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRI", "SATURDAY"],
                 "officeHours": {"MONDAY": ["08:00-12:00", "13:00-17:00"], "TUESDAY": "08:00-12:00 13:00-17:00",
                   "WEDNESDAY": [{"opens": "08:00", "closes": "12:00"}], "THURSDAY": ["22:00-24:00"], "FRIDAY": ["08:00-12:00"],
                   "SATURDAY": ["09:00-13:00"]},
                 "days": [{"date": "2026-05-01", "name": "Tag der Arbeit"},
                   {"date": "2026-05-03", "name": "Sonntagsarbeit", "kind": "WORKING_DAY", "hours": ["10:00-12:00"]}]}""")
                .andExpect(status().isCreated()).andExpect(jsonPath("$.days", hasSize(2)))
                .andExpect(jsonPath("$.days[1].hours", contains("10:00-12:00")))
                .andExpect(jsonPath("$.effective.knownYears", contains(2026)));
        calculate("start=2026-04-30T23:00:00%2B02:00&limit=PT6H&unit=WORKING_HOURS&calendar=berlin")
                .andExpect(jsonPath("$.due").value("2026-05-03T11:00:00+02:00"))
                .andExpect(jsonPath("$.limit").value("PT6H"))
                .andExpect(jsonPath("$.explanation[2].holiday").value("Tag der Arbeit"))
                .andExpect(jsonPath("$.explanation[3].length").value("PT4H"))
                .andExpect(jsonPath("$.warnings", hasSize(0)));
        calculate("start=2026-03-28T12:00:00%2B01:00&limit=PT24H&unit=HOURS&calendar=berlin")
                .andExpect(jsonPath("$.due").value("2026-03-29T13:00:00+02:00"));
        calculate("start=2026-04-30&limit=1&unit=CALENDAR_DAYS&calendar=berlin&roll=NEXT&lang=en")
                .andExpect(jsonPath("$.lastDay").value("2026-05-02"))
                .andExpect(jsonPath("$.explanation[2].reason").value("ROLLED"));
    }

    @Test
    void a_calendar_comes_back_as_it_was_put() throws Exception {
        put("round", "{\"parent\": \"id\", \"knownYears\": [2030], \"regions\": [\"Kota Metro\"]}")
                .andExpect(status().isCreated());
        var shown = http.perform(get("/api/v1/calendars/round")).andReturn().getResponse().getContentAsString();
        var before = calendars.revision();
        put("round?reason=again", shown).andExpect(status().isOk());
        assertThat(calendars.revision()).isEqualTo(before);
    }

    @Test
    void a_decree_in_mid_year_moves_dates_and_is_told_and_logged() throws Exception {
        put("mid", "{\"parent\": \"id\", \"zone\": \"Asia/Jayapura\"}").andExpect(status().isCreated());
        put("mid-child",
                "{\"parent\": \"mid\", \"workingWeekdays\": [\"MON\",\"TUE\",\"WED\",\"THU\",\"FRI\",\"SAT\"], \"officeHours\": {}}")
                .andExpect(status().isCreated());
        calculate("start=2026-08-14&limit=1&unit=WORKING_DAYS&calendar=mid")
                .andExpect(jsonPath("$.lastDay").value("2026-08-18"))
                .andExpect(jsonPath("$.zone").value("Asia/Jayapura"));
        post("mid", MediaType.APPLICATION_JSON, "",
                """
                {"reason": "SKB perubahan 3/2026", "days": [{"date": "2026-08-18", "name": "Cuti bersama", "kind": "JOINT_LEAVE"}]}""")
                .andExpect(status().isOk()).andExpect(jsonPath("$.changes", hasSize(1)))
                .andExpect(jsonPath("$.affected", contains("mid", "mid-child")));
        calculate("start=2026-08-14&limit=1&unit=WORKING_DAYS&calendar=mid")
                .andExpect(jsonPath("$.lastDay").value("2026-08-19"))
                .andExpect(jsonPath("$.explanation[4].text").value(containsString("SKB perubahan 3/2026")));
        calculate("start=2026-08-14&limit=1&unit=WORKING_DAYS&calendar=mid-child")
                .andExpect(jsonPath("$.lastDay").value("2026-08-15"));
        assertThat(amendments.of("mid-child")).last().satisfies(told -> {
            assertThat(told.dates()).containsExactly(LocalDate.parse("2026-08-18"));
            assertThat(told.calendars()).containsExactlyInAnyOrder("mid", "mid-child");
            assertThat(told.reason()).isEqualTo("SKB perubahan 3/2026");
        });
        http.perform(delete("/api/v1/calendars/mid/days/2026-08-18?reason=dicabut").with(operator()))
                .andExpect(status().isOk()).andExpect(jsonPath("$.changes[0].before").value(containsString("Cuti")));
        calculate("start=2026-08-14&limit=1&unit=WORKING_DAYS&calendar=mid")
                .andExpect(jsonPath("$.lastDay").value("2026-08-18"));
        http.perform(get("/api/v1/calendars/mid/amendments").with(operator())).andExpect(status().isOk())
                .andExpect(jsonPath("$[0].because.reason").value("dicabut"))
                .andExpect(jsonPath("$[0].because.by").value("kepala-operator"))
                .andExpect(jsonPath("$[1].change.date").value("2026-08-18"));
        http.perform(get("/api/v1/calendars/mid/amendments")).andExpect(status().isUnauthorized());
    }

    @Test
    void the_description_says_what_to_ask_the_calculator_and_by_which_conventions_it_counts() throws Exception {
        var calculate = "$.paths['/api/v1/deadlines/calculate'].get";
        var days = "$.paths['/api/v1/calendars/{name}/days'].post";
        http.perform(get("/v3/api-docs/escalation")).andExpect(status().isOk())
                .andExpect(jsonPath(calculate + ".parameters[?(@.required == true)].name",
                        contains("start", "limit", "unit")))
                .andExpect(jsonPath(calculate + ".parameters[?(@.name == 'unit')].schema.enum[*]",
                        hasItem("WORKING_HOURS")))
                .andExpect(jsonPath(calculate + ".parameters[?(@.name == 'roll')].schema.enum[*]", hasItem("PREVIOUS")))
                .andExpect(jsonPath(calculate + ".description").value(containsString("day 0 and not counted")))
                .andExpect(jsonPath(days + ".parameters[*].name",
                        containsInAnyOrder("name", "Kawal-Reason", "kind", "years", "decree", "reason")));
    }

    @Test
    void an_agency_counts_on_its_own_calendar_or_its_region_s_or_the_office_s() throws Exception {
        put("one-agency", "{\"parent\": \"id\", \"agencies\": [\"RSUD-1871\"]}").andExpect(status().isCreated());
        put("one-region", "{\"parent\": \"id\", \"regions\": [\"Kabupaten Pesisir Barat\"]}")
                .andExpect(status().isCreated());
        jdbc.sql("""
                insert into agency (agency_code, name, region, superior_reachable) values
                ('RSUD-1871', 'RSUD', 'Kabupaten Pesisir Barat', true), ('PBJ-1813', 'Dinas', 'kabupaten pesisir barat', true),
                ('KEC-1801', 'Kecamatan', 'Kabupaten Lain', true) on conflict do nothing""").update();
        assertThat(calendars.ofAgency("RSUD-1871").name()).isEqualTo("one-agency");
        assertThat(calendars.ofAgency("PBJ-1813").name()).isEqualTo("one-region");
        assertThat(calendars.ofAgency("KEC-1801").name()).isEqualTo("id");
        assertThat(calendars.ofAgency("UNKNOWN").name()).isEqualTo("id");
        put("second-agency", "{\"parent\": \"id\", \"agencies\": [\"rsud-1871\"]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("one-agency")));
    }

    @Test
    void what_is_not_sound_is_refused_with_how_to_mend_it() throws Exception {
        put("Bad Name", "{}").andExpect(status().isUnprocessableContent());
        put("bad", """
                {"parent": "nowhere", "zone": "Mars/Olympus", "workingWeekdays": ["FUNDAY"], "officeHours": {"MONDAY": ["17:00-08:00"]},
                 "workdays": 5, "knownYears": ["soon"], "days": [{"date": "2026-02-30", "name": ""}]}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("workdays",
                        "officeHours.MONDAY", "workingWeekdays", "zone", "knownYears", "days[0]", "days[0]")));
        put("bad", "{\"parent\": \"nowhere\"}").andExpect(jsonPath("$.errors[0].field").value("parent"));
        put("bad", "{\"zone\": \"Asia/Jakarta\"}").andExpect(jsonPath("$.errors[0].field").value("workingWeekdays"));
        put("bad", "{\"workingWeekdays\": []}").andExpect(jsonPath("$.errors[0].field").value("workingWeekdays"));
        put("bad", "{\"workingWeekdays\": [\"MONDAY\"], \"officeHours\": {\"SUNDAY\": [\"08:00-12:00\"]}}")
                .andExpect(jsonPath("$.errors[0].field").value("officeHours.SUNDAY"));
        put("id", "{\"parent\": \"id\", \"reason\": \"a circle\"}")
                .andExpect(jsonPath("$.errors[0].field").value("parent"));
        put("id", "{\"workingWeekdays\": [\"MONDAY\"]}")
                .andExpect(jsonPath("$.errors[0].code").value("reason-required"));
        http.perform(delete("/api/v1/calendars/id/days/2026-03-13?reason=x").with(operator()))
                .andExpect(status().isNotFound());
        calculate("start=2026-03-13&limit=PT3H&unit=WORKING_HOURS&calendar=id&roll=SIDEWAYS")
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.errors[0].field").value("roll"));
        put("no-hours", "{\"workingWeekdays\": [\"MONDAY\"]}").andExpect(status().isCreated());
        calculate("start=2026-03-13&limit=PT3H&unit=WORKING_HOURS&calendar=no-hours")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("calendar"));
    }

    @Test
    void only_an_operator_amends() throws Exception {
        for (var role : List.of("EXAMINER", "HEAD", "AGENCY")) {
            http.perform(MockMvcRequestBuilders.put("/api/v1/calendars/x")
                    .with(as(role)).contentType(MediaType.APPLICATION_JSON).content("{}"))
                    .andExpect(status().isForbidden());
        }
        http.perform(delete("/api/v1/calendars/id/days/2026-03-19?reason=x")).andExpect(status().isUnauthorized());
    }

    @Test
    void an_amendment_is_lost_with_what_its_listeners_lose() throws Exception {
        put("undone", "{\"parent\": \"id\"}").andExpect(status().isCreated());
        var before = calendars.revision();
        amendments.failOnce();
        post("undone", MediaType.APPLICATION_JSON, "?reason=x", "{\"date\": \"2026-07-01\", \"name\": \"Lost\"}")
                .andExpect(status().isInternalServerError());
        assertThat(calendars.revision()).isEqualTo(before);
        assertThat(calendars.named("undone").orElseThrow().isWorkingDay(LocalDate.parse("2026-07-01"))).isTrue();
        post("undone", MediaType.APPLICATION_JSON, "?reason=x", "[{\"date\": \"2026-07-02\", \"name\": \"Kept\"}]")
                .andExpect(status().isOk()).andExpect(jsonPath("$.revision").value(before + 1));
        assertThat(calendars.named("undone").orElseThrow().isWorkingDay(LocalDate.parse("2026-07-01"))).isTrue();
        assertThat(calendars.named("undone").orElseThrow().isWorkingDay(LocalDate.parse("2026-07-02"))).isFalse();
    }

    @Test
    void a_clock_that_is_due_in_a_year_without_a_table_is_warned_of_until_the_decree_is_loaded() throws Exception {
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        var due = jdbc.sql("update clock set due_at = '2031-02-01T00:00:00Z' where case_id = :id and rule = 'A1'")
                .param("id", caseId).update();
        assertThat(due).isEqualTo(1);
        assertThat(watching.look()).contains(new YearWarning("id", 2031, YearWarning.Need.CLOCK_DUE));
        http.perform(get("/api/v1/calendars/warnings?lang=en")).andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.year == 2031)].text", hasItem(containsString("Load the decree of 2031"))));
        post("id", MediaType.APPLICATION_JSON, "?reason=SKB 2031",
                "[{\"date\": \"2031-01-01\", \"name\": \"Tahun baru\"}]")
                .andExpect(status().isOk());
        http.perform(get("/api/v1/calendars/warnings")).andExpect(jsonPath("$[?(@.year == 2031)]", hasSize(0)));
        http.perform(delete("/api/v1/calendars/id/days/2031-01-01?reason=undone").with(operator()))
                .andExpect(status().isOk());
    }

    @Test
    void an_amendment_waits_for_those_who_count_and_those_who_come_after_see_it() throws Exception {
        put("busy", "{\"parent\": \"id\"}").andExpect(status().isCreated());
        var day = LocalDate.parse("2026-09-15");
        var counting = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var reader = CompletableFuture.supplyAsync(() -> transactions.execute(_ -> {
            var first = calendars.named("busy").orElseThrow().isWorkingDay(day);
            counting.countDown();
            awaitLatch(goOn);
            return first && calendars.named("busy").orElseThrow().isWorkingDay(day);
        }), Thread::startVirtualThread);
        awaitLatch(counting);
        var amendment = CompletableFuture.supplyAsync(() -> amending.add("busy",
                List.of(DecreedDay.off(day, DayKind.REGIONAL, "Pilkada", "KPU")), new Because("KPU", "operator")),
                Thread::startVirtualThread);
        await().until(() -> jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted "
                + "and database = (select oid from pg_database where datname = current_database())")
                .query(Integer.class).single() > 0);
        assertThat(amendment).isNotDone();
        goOn.countDown();
        assertThat(reader.get()).isTrue();
        assertThat(amendment.get().changes()).hasSize(1);
        assertThat(calendars.named("busy").orElseThrow().isWorkingDay(day)).isFalse();
    }

    @Test
    void the_shipped_calendar_is_never_put_over_what_the_office_made_of_it() throws Exception {
        http.perform(delete("/api/v1/calendars/id/days/2025-12-26?reason=dicabut").with(operator()))
                .andExpect(status().isOk());
        takingOver.takeOver();
        assertThat(calendars.ofOffice().isWorkingDay(LocalDate.parse("2025-12-26"))).isTrue();
        post("id", MediaType.APPLICATION_JSON, "?reason=kembali", """
                {"date": "2025-12-26", "kind": "JOINT_LEAVE", "name": "Cuti bersama Natal", "decree": "SKB2025"}""")
                .andExpect(status().isOk());
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private ResultActions calculate(String query) throws Exception {
        return http.perform(get(URI.create("/api/v1/deadlines/calculate?" + query)));
    }
}
