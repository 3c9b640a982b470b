package id.kawal.standalone.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInAddressTests {

    private static final URI ISSUER = URI.create("http://localhost:8080/oauth2/authorize?client_id=pages");

    private final SignInAddress here = new SignInAddress(URI.create("http://localhost:8080"), true);

    @ParameterizedTest
    @CsvSource({"http://localhost:8080/desk, false", "http://127.0.0.1:8080/desk, true",
            "http://localhost:9000/desk, true", "http://box:8080/desk, true"})
    void only_who_opened_it_where_one_signs_in_comes_back_there(URI asked, boolean missed) {
        assertThat(here.isMissedBy(asked, ISSUER)).isEqualTo(missed);
        assertThat(here.isMissedBy(asked, URI.create("http://localhost:8080/agency"))).isFalse();
        assertThat(here.isMissedBy(asked, null)).isFalse();
    }

    @Test
    void another_name_of_this_machine_leads_to_the_same_page() {
        assertThat(here.sameMachine(URI.create("http://127.0.0.1:8080/desk?q=a%20b")))
                .contains(URI.create("http://localhost:8080/desk?q=a%20b"));
        assertThat(here.sameMachine(URI.create("http://[::1]:8080/desk"))).isPresent();
        assertThat(here.sameMachine(URI.create("http://box:8080/desk"))).isEmpty();
        assertThat(here.sameMachine(URI.create("http://localhost:9000/desk"))).isEmpty();
        assertThat(here.asked(URI.create("http://box:8080/desk?q=1"))).hasToString("http://box:8080");
    }

    @Test
    void what_was_said_about_how_it_is_reached_holds_unchecked() {
        var said = new SignInAddress(URI.create("https://kawal.example"), false);
        assertThat(said.isMissedBy(URI.create("http://localhost:8080/desk"),
                URI.create("https://kawal.example/oauth2/authorize"))).isFalse();
    }
}
