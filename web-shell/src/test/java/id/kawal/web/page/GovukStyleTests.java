package id.kawal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class GovukStyleTests {

    @Test
    void neither_the_font_nor_the_crown_of_the_british_government_is_left() throws IOException {
        var css = GovukStyle.restyled(original());

        assertThat(original()).contains("GDS Transport", "@font-face", "govuk-crest");
        assertThat(css).doesNotContain("GDS Transport", "@font-face", "govuk-crest", "url(/assets");
    }

    @Test
    void its_colours_become_those_of_the_shell_which_names_each_of_them() throws IOException {
        var css = GovukStyle.restyled(original());
        var own = new ClassPathResource("static/shell/own/kawal.css").getContentAsString(StandardCharsets.UTF_8);

        assertThat(css).doesNotContain("color:#0b0c0c", "#1d70b8", "#00703c", "#dbdad9", "#942514");
        Pattern.compile("var\\((--kawal-[a-z-]+)\\)").matcher(css).results()
                .forEach(use -> assertThat(own).contains(use.group(1) + ":"));
    }

    @Test
    void letters_on_the_yellow_of_the_focus_stay_dark_in_every_mode() {
        assertThat(GovukStyle.restyled("a:focus{color:#0b0c0c;background-color:#fd0}b{color:#0b0c0c}"))
                .isEqualTo("a:focus{color:var(--kawal-on-focus);background-color:var(--kawal-focus)}"
                        + "b{color:var(--kawal-ink)}");
    }

    private static String original() throws IOException {
        var version = ComposedResources.Libraries.present().govuk();
        return new ClassPathResource("META-INF/resources/webjars/govuk-frontend/" + version
                + "/dist/govuk/govuk-frontend.min.css").getContentAsString(StandardCharsets.UTF_8);
    }
}
