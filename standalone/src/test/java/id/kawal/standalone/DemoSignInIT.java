package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.standalone.authorization.AuthorizationServer;
import id.kawal.standalone.data.Credentials;
import id.kawal.standalone.data.DataFolder;
import id.kawal.standalone.data.Secrets;
import id.kawal.standalone.data.SeededAgencies;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The sign-in page alone, with and without a demo. */
class DemoSignInIT {

    private static final String WANTED = "/oauth2/authorize?response_type=code&client_id=pages&scope=openid&state=s&nonce=n"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&redirect_uri=";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"examiner-1", "disdukcapil-1871"})
    void a_demo_offers_the_accounts_without_passwords(String user) {
        var url = URI.create("http://localhost:" + new Doors().next());
        try (var _ = start(url, true)) {
            var browser = new Browser(url);
            var page = browser.open(WANTED + url + "/sign-in/agency/done");
            assertThat(page.body()).contains("id=\"account\"", " value=\"" + user + "\"");
            browser.submit(page, "/oauth2/sign-in", Map.of("username", user));
            assertThat(browser.at().toString()).contains("/sign-in/agency/done?code=");
        }
    }

    @Test
    void nobody_is_offered_anything_outside_a_demo_and_an_empty_password_opens_nothing() {
        var url = URI.create("http://localhost:" + new Doors().next());
        try (var _ = start(url, false)) {
            var browser = new Browser(url);
            var page = browser.open(WANTED + url + "/sign-in/agency/done");
            assertThat(page.body()).doesNotContain("id=\"account\"", "<option", "examiner-1");
            var refused = browser.submit(page, "/oauth2/sign-in", Map.of("username", "examiner-1", "password", ""));
            assertThat(refused.body()).contains("The user name or the password is wrong");
            assertThat(browser.at().getPath()).isEqualTo("/oauth2/sign-in");
        }
    }

    private ConfigurableApplicationContext start(URI url, boolean demo) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        try (var folder = DataFolder.open(data)) {
            var agencies = SeededAgencies.lampung();
            return new Part("authorization", AuthorizationServer.class, url.getPort(),
                    Map.of("spring.config.name", "authorization", "kawal.issuer", url, "kawal.demo", demo),
                    Map.of("credentials", Credentials.keptIn(folder, agencies.codes()), "secrets",
                            Secrets.keptIn(folder), "seededAgencies", agencies, "realTime", Clock.systemUTC()))
                    .start();
        }
    }
}
