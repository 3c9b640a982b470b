package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** How much may be begun without an account, and for how long it is kept. */
class DraftLimitsIT extends CitizenBrowser {

    private static final int MOST_OF_A_VISITOR = 100;

    @Test
    void a_draft_that_was_left_alone_is_neither_shown_nor_kept() throws Exception {
        browse(post("/report").with(csrf()));
        jdbc.sql("update draft_report set touched_at = now() - interval '8 days'").update();

        assertThat(browse(get("/report/what")).getRedirectedUrl()).isEqualTo("/report");
    }

    @Test
    void a_draft_that_was_begun_long_ago_or_has_no_answer_yet_goes_sooner() throws Exception {
        browse(post("/report").with(csrf()));
        jdbc.sql("update draft_report set touched_at = now() - interval '3 hours'").update();
        assertThat(browse(get("/report/for")).getRedirectedUrl()).as("nothing was answered").isEqualTo("/report");

        browse(post("/report").with(csrf()));
        answer("for", Map.of("filedFor", "SELF"));
        jdbc.sql("update draft_report set touched_at = now() - interval '3 hours'").update();
        assertThat(browse(get("/report/for")).getStatus()).as("something was answered").isEqualTo(200);
        jdbc.sql("update draft_report set begun_at = now() - interval '31 days'").update();
        assertThat(browse(get("/report/for")).getRedirectedUrl()).as("touched for a month").isEqualTo("/report");
    }

    @Test
    void one_address_begins_so_many_reports_and_no_more_while_others_go_on() throws Exception {
        jdbc.sql("delete from draft_report").update();
        for (var number = 0; number < MOST_OF_A_VISITOR; number++) {
            assertThat(begun("2001:db8:1:1::" + Integer.toHexString(number + 1))).isEqualTo(302);
        }

        assertThat(begun("2001:db8:1:1::ffff")).as("the same line").isEqualTo(429);
        assertThat(begun("2001:db8:1:2::1")).as("another line").isEqualTo(302);
        assertThat(begun("198.51.100.7")).isEqualTo(302);
        jar.clear();
        assertThat(browse(post("/report").with(csrf()).accept("text/html").with(from("2001:db8:1:1::1")))
                .getStatus()).isEqualTo(429);
        assertThat(jdbc.sql("select count(distinct begun_by) from draft_report").query(Long.class).single())
                .isEqualTo(3);
    }

    @Test
    void the_files_of_one_report_have_a_limit_together() throws Exception {
        browse(post("/report").with(csrf()));
        var large = new byte[9 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        for (var number = 0; number < 3; number++) {
            assertThat(attached("catatan" + number + ".txt", large).getStatus()).isEqualTo(302);
        }
        var refused = attached("catatan3.txt", large);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#file\"", "paling besar 30 MB");
        assertThat(attached("kecil.txt", "kecil".getBytes("UTF-8")).getStatus()).isEqualTo(302);
    }

    private int begun(String address) throws Exception {
        jar.clear();
        return browse(post("/report").with(csrf()).with(from(address))).getStatus();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private MockHttpServletResponse attached(String name, byte[] content) throws Exception {
        return browse(multipart("/report/files").file(new MockMultipartFile("file", name, "text/plain", content))
                .param("kind", "SUPPORTING").with(csrf()));
    }
}
