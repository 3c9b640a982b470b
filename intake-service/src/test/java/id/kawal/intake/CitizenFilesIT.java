package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Photos and files of a report that is being written, as a browser without scripts sends them. */
class CitizenFilesIT extends CitizenBrowser {

    @AfterEach
    void forget() {
        jdbc.sql("delete from draft_file").update();
    }

    @Test
    void a_file_of_a_kind_that_is_not_taken_is_refused_at_its_field_and_another_is_kept() throws Exception {
        browse(post("/report").with(csrf()));

        var refused = browse(multipart("/report/files")
                .file(new MockMultipartFile("file", "x.exe", null, new byte[]{'M', 'Z', 0, 1}))
                .param("kind", "SUPPORTING")
                .with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#file\"", "Jenis berkas ini tidak diterima");

        browse(multipart("/report/files")
                .file(photo("foto.png"))
                .with(csrf()));
        assertThat(browse(get("/report/files")).getContentAsString()).contains("foto.png");
    }

    @Test
    void of_several_files_at_once_each_is_taken_or_refused_by_itself_with_its_reason() throws Exception {
        browse(post("/report").with(csrf()));
        assertThat(browse(get("/report/files")).getContentAsString()).contains("multiple=\"multiple\"");

        var some = browse(multipart("/report/files").with(csrf()).file(photo("satu.png"))
                .file(new MockMultipartFile("file", "virus.exe", null, new byte[]{'M', 'Z', 0, 1}))
                .file(new MockMultipartFile("file", "besar.png", null, new byte[10 * 1024 * 1024 + 1]))
                .file(photo("dua.png")));
        assertThat(some.getStatus()).isEqualTo(422);
        assertThat(some.getContentAsString()).contains("virus.exe: Jenis berkas ini tidak diterima",
                "besar.png: ", "<dt class=\"govuk-summary-list__key\">satu.png</dt>",
                "<dt class=\"govuk-summary-list__key\">dua.png</dt>");

        var all = browse(multipart("/report/files").param("then", "continue").with(csrf()).file(photo("tiga.png"))
                .file(photo("empat.png")));
        assertThat(all.getRedirectedUrl()).isEqualTo("/report/name");
        assertThat(browse(get("/report/files")).getContentAsString()).contains("tiga.png", "empat.png");
    }

    @Test
    void whoever_goes_on_with_a_file_chosen_has_it_attached_and_without_one_goes_on_as_well() throws Exception {
        browse(post("/report").with(csrf()));

        var on = browse(multipart("/report/files").param("then", "continue").with(csrf())
                .file(photo("surat.png")));
        assertThat(on.getRedirectedUrl()).isEqualTo("/report/name");
        assertThat(browse(get("/report/files")).getContentAsString()).contains("surat.png");

        var without = browse(multipart("/report/files").param("then", "continue").param("from", "check").with(csrf())
                .file(new MockMultipartFile("file", "", null, new byte[0])));
        assertThat(without.getRedirectedUrl()).isEqualTo("/report/check");
    }

    private static MockMultipartFile photo(String name) throws Exception {
        return new MockMultipartFile("file", name, null, "\u0089PNG\r\n\u001a\nxx".getBytes("ISO-8859-1"));
    }
}
