package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class HolidayFilesIT extends CalendarIT {

    @Test
    void csv_is_taken_over_whole_or_not_at_all() throws Exception {
        put("csv", "{\"parent\": \"id\"}").andExpect(status().isCreated());
        post("csv", new MediaType("text", "csv"), "?decree=Pergub 7/2026&lang=en", """
                date;kind;name
                2026-13-01;NATIONAL;Wrong
                2026-12-01;FEAST;Wrong
                2026-12-02;NATIONAL
                2026-12-03;REGIONAL;"Right; really"
                """).andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.errors", hasSize(3)))
                .andExpect(jsonPath("$.errors[0].field").value("line 2"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("2026-13-01")))
                .andExpect(jsonPath("$.errors[1].message").value(containsString("JOINT_LEAVE")))
                .andExpect(jsonPath("$.errors[2].field").value("line 4"));
        assertThat(calendars.definition("csv").orElseThrow().days()).isEmpty();
        post("csv", new MediaType("text", "csv"), "?decree=Pergub 7/2026",
                "\ufeffdate;kind;name\r\n2026-12-03;REGIONAL;\"Right; \"\"really\"\"\"\r\n2026-12-04;;Ünder\r\n")
                .andExpect(status().isOk()).andExpect(jsonPath("$.changes", hasSize(2)))
                .andExpect(jsonPath("$.changes[0].after").value("REGIONAL Right; \"really\" (Pergub 7/2026)"))
                .andExpect(jsonPath("$.changes[1].after").value("REGIONAL Ünder (Pergub 7/2026)"));
        post("csv", new MediaType("text", "csv"), "", "date,name\n2026-12-07,Without a reason\n")
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.errors[0].field").value("reason"));
    }

    @Test
    void a_file_in_another_charset_is_read_as_it_says_and_refused_where_it_says_nothing() throws Exception {
        put("charset", "{\"parent\": \"id\"}").andExpect(status().isCreated());
        var latin = "date,name\n2026-01-06,Dreikönig\n".getBytes(StandardCharsets.ISO_8859_1);
        var address = "/api/v1/calendars/charset/days?decree=Gesetz&lang=en";
        http.perform(MockMvcRequestBuilders.post(address).with(operator())
                .contentType(MediaType.parseMediaType("text/csv")).content(latin))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("not UTF-8")));
        http.perform(MockMvcRequestBuilders.post(address).with(operator())
                .contentType(MediaType.parseMediaType("text/csv; charset=iso-8859-1"))
                .content(latin)).andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[0].after").value(containsString("Dreikönig")));
    }

    @Test
    void an_empty_file_is_refused_as_what_it_is() throws Exception {
        put("empty", "{\"parent\": \"id\"}").andExpect(status().isCreated());
        for (var type : List.of("text/csv", "text/calendar", "application/json")) {
            post("empty", MediaType.parseMediaType(type), "?decree=SKB&lang=en", "")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.errors[0].message").value(containsString("is empty")));
        }
    }

    @Test
    void an_ical_calendar_is_taken_over() throws Exception {
        put("ical", "{\"parent\": \"id\"}").andExpect(status().isCreated());
        post("ical", MediaType.parseMediaType("text/calendar"), "?decree=SKB 2028&years=2028&kind=NATIONAL", """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART;VALUE=DATE:20280225
                DTEND;VALUE=DATE:20280228
                SUMMARY:Idul Fitri\\, dua
                  hari
                BEGIN:VALARM
                DESCRIPTION:none
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20240817
                RRULE:FREQ=YEARLY
                SUMMARY:Kemerdekaan
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20280228
                SUMMARY:Cuti bersama Idul Fitri
                END:VEVENT
                END:VCALENDAR
                """).andExpect(status().isOk()).andExpect(jsonPath("$.changes", hasSize(5)))
                .andExpect(jsonPath("$.changes[0].after").value("NATIONAL Idul Fitri, dua hari (SKB 2028)"))
                .andExpect(jsonPath("$.changes[3].after").value("JOINT_LEAVE Cuti bersama Idul Fitri (SKB 2028)"))
                .andExpect(jsonPath("$.changes[4].date").value("2028-08-17"));
    }
}
