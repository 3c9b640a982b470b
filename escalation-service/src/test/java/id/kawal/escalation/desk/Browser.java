package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody who looks at the pages of the desk, without scripts; every page that is looked at has to be whole. */
record Browser(MockMvc http, String name, String role, String language) {

    private static final Pattern FIELD = Pattern
            .compile("<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]*\\bid=\"([^\"]+)\"");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]*>");

    /** A page, or where one is sent instead. */
    record Page(int status, String html, String location) {

        /** The text without markup. */
        String text() {
            return html.replaceAll("(?s)<[^>]+>", " ").replaceAll("\\s+", " ").replace("&amp;", "&");
        }

        /** What stands between two others, the first time. */
        String between(String before, String after) {
            var start = html.indexOf(before);
            assertThat(start).as("%s in %s", before, html).isNotNegative();
            return html.substring(start + before.length(), html.indexOf(after, start + before.length()));
        }

        String version() {
            return between("name=\"version\" value=\"", "\"");
        }
    }

    Page open(String path) {
        return whole(ask(HttpMethod.GET, path, Map.of()));
    }

    Page send(String path, Map<String, String> fields) {
        return whole(ask(HttpMethod.POST, path, fields));
    }

    MockHttpServletResponse raw(HttpMethod method, String path, Map<String, String> fields) {
        try {
            var request = MockMvcRequestBuilders
                    .request(method, java.net.URI.create(path + (path.contains("?") ? "&" : "?") + "lang=" + language))
                    .accept(MediaType.TEXT_HTML).with(csrf())
                    .with(jwt().jwt(token -> token.subject(name).claim("roles", List.of(role)))
                            .authorities(new SimpleGrantedAuthority("ROLE_" + role)));
            fields.forEach(request::param);
            return http.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private Page ask(HttpMethod method, String path, Map<String, String> fields) {
        var answer = raw(method, path, fields);
        try {
            var location = answer.getRedirectedUrl();
            return new Page(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8),
                    location == null ? "" : location);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** One heading of the page, every field labelled, every table captioned, no word missing, nothing inline. */
    private Page whole(Page page) {
        if (page.html().isEmpty()) {
            return page;
        }
        assertThat(page.html()).contains("<html lang=\"" + language + "\"", "<main ").doesNotContain("??", "<style",
                " style=", "onclick", "${", "null</");
        assertThat(count(page.html(), "<h1[ >]")).as("headings of the page").isOne();
        assertThat(count(page.html(), "<table[ >]")).isEqualTo(count(page.html(), "<caption[ >]"));
        FIELD.matcher(page.html()).results().map(field -> field.group(1))
                .forEach(id -> assertThat(page.html()).as("label of %s", id).contains("for=\"" + id + "\""));
        assertThat(CONTROL.matcher(page.html()).results()).allMatch(field -> field.group().contains(" id=\""));
        Pattern.compile("error-summary__list.*?</ul>", Pattern.DOTALL).matcher(page.html()).results()
                .flatMap(summary -> Pattern.compile("href=\"#([^\"]+)\"").matcher(summary.group()).results())
                .map(link -> link.group(1))
                .forEach(id -> assertThat(page.html()).as("field of the fault %s", id).contains("id=\"" + id + "\""));
        return page;
    }

    private static int count(String html, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(html);
        return (int) found.results().count();
    }
}
