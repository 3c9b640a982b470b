package id.kawal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused before Kawal sees it, sent byte by byte. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = WebShellTests.Application.class, properties = {
        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/keys",
        "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"})
class LastAnswerTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/open/a%2Fb, 400", "GET, /api/v1/open/a%5Cb, 400", "GET, /api/v1/open/a;b, 400",
            "GET, /api/v1/open/%00, 400", "GET, /api/v1/open/%25, 400", "GET, //api/v1/open, 400",
            "GET, /api/v1/../v1/mine, 400", "GET, /api/v1/open/%zz, 400", "GET, /api/v1/open/numbered/7?q=%ff, 400",
            "GET, /api/v1/open/numbered/7?q=%, 400",
            "FOO, /api/v1/open/echo, 400", "TRACE, /api/v1/open/echo, 405", "CONNECT, /api/v1/open/echo, 501"})
    void what_the_server_itself_refuses_is_a_problem_in_the_language_asked_for(String method, String path, int status)
            throws Exception {
        for (var language : Map.of("en", "The request cannot be taken", "id", "Permintaan tidak dapat diterima")
                .entrySet()) {
            var answer = spoken(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nAccept-Language: "
                    + language.getKey() + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json",
                    "urn:kawal:problem:request-refused", language.getValue()).doesNotContain("<html", "Tomcat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x"})
    void a_form_with_files_that_is_none_is_a_problem(String type) throws Exception {
        for (var form : List.of("--x\r\n\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u0000b\"\r\n\r\nx\r\n--x--\r\n")) {
            assertThat(
                    spoken("POST /api/v1/open/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                            + type + "\r\nAccept-Language: en\r\nContent-Length: " + form.length() + "\r\n\r\n" + form))
                    .startsWith("HTTP/1.1 400 ").contains("application/problem+json",
                            "This part cannot be read: multipart/form-data");
        }
    }

    @Test
    void a_line_that_no_server_reads_is_a_problem_in_indonesian_since_the_language_was_not_read_either()
            throws Exception {
        assertThat(spoken("GET /api/v1/{open} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ").contains("application/problem+json", "Permintaan tidak dapat diterima")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void a_browser_gets_a_page_about_it_but_at_an_address_for_programs_a_problem() throws Exception {
        for (var path : List.of("/open/a%2Fb", "/open/a;b")) {
            var browser = " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            assertThat(spoken("GET " + path + browser)).startsWith("HTTP/1.1 400 ").contains("<html lang=\"id\"",
                    "<h1", "Permintaan tidak dapat diterima").doesNotContain("Tomcat", "HTTP Status");
            assertThat(spoken("GET /api/v1" + path + browser)).startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json").doesNotContain("<html");
        }
    }

    /** What the server answers to these very bytes, which no client would send. */
    private String spoken(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
