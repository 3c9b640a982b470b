package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A citizen’s browser without scripts: it keeps its cookies and writes a report question by question. */
abstract class CitizenBrowser extends IntakeServer {

    final List<Cookie> jar = new ArrayList<>();

    final void fill() throws Exception {
        browse(post("/report").with(csrf()));
        answer("for", Map.of("filedFor", "SELF"));
        answer("agency", Map.of("agencyCode", AGENCY));
        answer("service", Map.of("serviceCode", "KTP-EL"));
        answer("when", Map.of("eventDate.day", "4", "eventDate.month", "11", "eventDate.year", "2026"));
        answer("what", Map.of("description", "Perekaman sudah selesai, tetapi kartunya belum jadi."));
        answer("told", Map.of("told", "NO"));
        answer("name", Map.of("confidentiality", "OPEN"));
        answer("consent", Map.of("forwardingConsent", "YES"));
        answer("you", Map.of("reporter.fullName", "Siti Rahayu", "reporter.email", "siti@example.id"));
    }

    final void answer(String step, Map<String, String> typed) throws Exception {
        var request = post("/report/" + step).with(csrf());
        typed.forEach(request::param);
        assertThat(browse(request).getStatus()).as(step).isEqualTo(302);
    }

    /** Sends what a browser would, with the cookies that it has. */
    final MockHttpServletResponse browse(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (!jar.isEmpty()) {
            request.cookie(jar.toArray(Cookie[]::new));
        }
        var response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        Stream.of(response.getCookies()).forEach(cookie -> {
            jar.removeIf(old -> old.getName().equals(cookie.getName()));
            jar.add(cookie);
        });
        return response;
    }
}
