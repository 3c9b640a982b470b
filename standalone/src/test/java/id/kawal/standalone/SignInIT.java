package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Staff sign in, in a browser without scripts, at a whole Kawal. */
class SignInIT {

    private static final String OFFICER = "disdukcapil-1871";

    @TempDir
    static Path data;

    private static Standalone kawal;

    @BeforeAll
    static void start() {
        kawal = Standalone.start(Options.defaults().keptIn(data).onPort(0));
    }

    @AfterAll
    static void stop() {
        kawal.close();
    }

    @Test
    void who_asks_for_a_page_of_staff_signs_in_and_comes_back_to_that_page() throws Exception {
        var browser = new Browser(kawal.baseUrl());
        var page = browser.open("/agency?sort=due&lang=en");
        assertThat(browser.at().getPath()).isEqualTo("/oauth2/sign-in");
        assertThat(page.body()).contains("Sign in for staff", "name=\"password\"").doesNotContain("id=\"account\"");
        var inside = browser.submit(page, "/oauth2/sign-in",
                Map.of("username", OFFICER, "password", kawal.credentials().passwordOf(OFFICER)));
        assertThat(browser.at()).isEqualTo(kawal.baseUrl().resolve("/agency?sort=due&lang=en"));
        assertThat(inside.body()).contains("Signed in as", "agency officer", "DISDUKCAPIL-1871", "Sign out");
        var authorize = browser.visited().stream().filter(uri -> uri.getPath().equals("/oauth2/authorize")).findFirst()
                .orElseThrow().getQuery();
        assertThat(authorize).contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
        assertThat(browser.setCookie(staffCookie())).contains("HttpOnly", "SameSite=Lax", "Path=/");
        var claims = SignedJWT.parse(browser.cookies().get(staffCookie())).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("roles")).containsExactly("AGENCY");
        assertThat(claims.getStringClaim("agency")).isEqualTo("DISDUKCAPIL-1871");
        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("kawal-pending"));
    }

    @Test
    void who_opened_it_under_another_name_of_this_machine_signs_in_where_one_comes_back() {
        var browser = new Browser(URI.create("http://127.0.0.1:" + kawal.baseUrl().getPort()));
        var inside = browser.signIn("/desk?due=soon", "head", kawal.credentials().passwordOf("head"));
        assertThat(browser.at()).isEqualTo(kawal.baseUrl().resolve("/desk?due=soon"));
        assertThat(inside.statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_can_still_be_sent_after_another_page_was_opened_beside_it() {
        var browser = signedIn("head");
        var first = browser.open("/desk");
        browser.open("/escalation/desk.css");
        browser.open("/operations");
        assertThat(browser.submit(first, "/sign-in/escalation/out", Map.of()).statusCode()).isEqualTo(200);
        assertThat(browser.once("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void each_person_is_known_with_the_role_of_the_account() throws Exception {
        for (var person : Map.of("examiner-1", "EXAMINER", "examiner-2", "EXAMINER", "head", "HEAD", "deputy-head",
                "HEAD", "operator", "OPERATOR", OFFICER, "AGENCY").entrySet()) {
            var browser = signedIn(person.getKey());
            var claims = SignedJWT.parse(browser.cookies().get(staffCookie())).getJWTClaimsSet();
            assertThat(claims.getStringListClaim("roles")).containsExactly(person.getValue());
            assertThat(claims.getStringClaim("preferred_username")).isEqualTo(person.getKey());
        }
    }

    @Test
    void a_page_of_another_role_says_so_and_an_unknown_one_sends_nobody_to_sign_in() {
        var examiner = signedIn("examiner-1");
        assertThat(examiner.open("/agency").statusCode()).isEqualTo(403);
        assertThat(examiner.open("/agency").body()).contains("This page is not for your role", "the inbox for officers",
                "Sign out");
        var nobody = new Browser(kawal.baseUrl());
        assertThat(nobody.once("/report/no-such-page").statusCode()).isEqualTo(404);
        assertThat(nobody.once("/agency").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"disdukcapil-1871, 200, 403, 403", "examiner-1, 403, 200, 403", "examiner-2, 403, 200, 403",
            "head, 403, 200, 200", "deputy-head, 403, 200, 200", "operator, 403, 403, 200"})
    void each_role_opens_its_own_pages_and_no_others(String user, int agency, int desk, int operations) {
        var browser = signedIn(user);
        assertThat(browser.open("/agency").statusCode()).isEqualTo(agency);
        assertThat(browser.open("/desk").statusCode()).isEqualTo(desk);
        assertThat(browser.open("/operations").statusCode()).isEqualTo(operations);
    }

    @Test
    void an_officer_reads_a_case_of_the_own_agency_and_that_of_another_is_not_there() {
        var filed = new Visitor(kawal.baseUrl()).post("/api/v1/reports", StandaloneIT.report("KTP-el"),
                "Idempotency-Key", UUID.randomUUID().toString());
        var page = "/agency/cases/" + JsonMapper.shared().readTree(filed.body()).path("caseId").asString();
        var officer = signedIn(OFFICER);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(officer.open(page).statusCode()).isEqualTo(200));
        assertThat(officer.open(page).body()).contains("KTP-el", "Warga Contoh");
        assertThat(signedIn("bpn-1871").open(page).statusCode()).isEqualTo(404);
        var operator = signedIn("operator").open(page);
        assertThat(operator.statusCode()).isEqualTo(403);
        assertThat(operator.body()).doesNotContain("Warga Contoh");
    }

    @Test
    void the_cookie_counts_for_pages_and_never_where_programs_call() {
        var officer = signedIn(OFFICER);
        assertThat(officer.once("/api/v1/agency/cases").statusCode()).isEqualTo(401);
        assertThat(officer.once("/%61pi/v1/agency/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_without_its_token_is_refused_however_well_one_is_signed_in() {
        var officer = signedIn(OFFICER);
        assertThat(officer.post("/sign-in/agency/out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(officer.post("/agency/cases", Map.of()).statusCode()).isEqualTo(403);
        assertThat(officer.cookies()).containsKey(staffCookie());
    }

    @Test
    void a_tampered_state_a_replayed_code_and_the_code_of_another_browser_let_nobody_in() {
        var browser = new Browser(kawal.baseUrl());
        browser.signIn("/agency", OFFICER, kawal.credentials().passwordOf(OFFICER));
        var back = browser.visited().stream().filter(uri -> uri.getPath().equals("/sign-in/agency/done")).findFirst()
                .orElseThrow();
        var replayed = browser.once(back.getPath() + "?" + back.getRawQuery());
        assertThat(replayed.statusCode()).isEqualTo(400);
        assertThat(replayed.body()).contains("Signing in did not work");
        var victim = new Browser(kawal.baseUrl());
        victim.open("/agency");
        var foreign = victim.once(back.getPath() + "?" + back.getRawQuery());
        assertThat(foreign.statusCode()).isEqualTo(400);
        var tampered = victim.once(back.getPath() + "?code=abc&state=tampered");
        assertThat(tampered.statusCode()).isEqualTo(400);
        assertThat(victim.cookies()).doesNotContainKey(staffCookie());
    }

    @Test
    void a_code_that_was_used_once_is_worth_nothing_even_with_its_cookie() {
        var browser = new Browser(kawal.baseUrl());
        var page = browser.open("/agency");
        var pending = browser.cookies().entrySet().stream().filter(one -> one.getKey().startsWith("kawal-pending"))
                .findFirst().orElseThrow();
        browser.submit(page, "/oauth2/sign-in",
                Map.of("username", OFFICER, "password", kawal.credentials().passwordOf(OFFICER)));
        var back = browser.visited().stream().filter(uri -> uri.getPath().equals("/sign-in/agency/done")).findFirst()
                .orElseThrow();
        browser.cookies().put(pending.getKey(), pending.getValue());
        browser.cookies().remove(staffCookie());
        assertThat(browser.once(back.getPath() + "?" + back.getRawQuery()).statusCode()).isEqualTo(400);
        assertThat(browser.cookies()).doesNotContainKey(staffCookie());
    }

    @Test
    void nobody_is_sent_to_another_place() {
        var browser = new Browser(kawal.baseUrl());
        for (var evil : List.of("/sign-in/agency?to=https://evil.example",
                "/sign-in/agency?redirect_uri=https://evil.example",
                "/sign-in/agency?continue=//evil.example")) {
            var answer = browser.once(evil);
            assertThat(answer.headers().firstValue("Location").orElse("")).startsWith(kawal.baseUrl().toString())
                    .doesNotContain("evil");
        }
        assertThat(browser.once("/oauth2/authorize?response_type=code&client_id=pages&scope=openid&state=x"
                + "&redirect_uri=https://evil.example/&code_challenge=x&code_challenge_method=S256").statusCode())
                .isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "///evil.example", "/%5cevil.example", "/%2f%2fevil.example",
            "/desk/..//evil.example", "/desk%0d%0aX-Evil:1", "/desk?x=%0d%0aX-Evil:1",
            "/desk?continue=https://evil.example",
            "/sign-in/escalation?continue=//evil.example", "/oauth2/sign-in?continue=//evil.example"})
    void who_signs_in_from_a_forged_address_ends_on_a_page_of_this_port(String forged) {
        var browser = new Browser(kawal.baseUrl());
        var page = browser.open(kawal.baseUrl() + forged);
        if (page.statusCode() == 200) {
            page = browser.submit(page, "/oauth2/sign-in",
                    Map.of("username", "head", "password", kawal.credentials().passwordOf("head")));
        }
        assertThat(page.statusCode()).isIn(200, 400);
        assertThat(page.headers().map()).doesNotContainKey("x-evil");
        assertThat(browser.visited()).allMatch(uri -> uri.getAuthority().equals(kawal.baseUrl().getAuthority()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operations/policies/draft", "/operations/policies/2026-01/simulation",
            "/operations/policies/2026-01/activation", "/operations/calendars/id/days",
            "/operations/calendars/id/import", "/operations/parked-events/intake/1/replay",
            "/operations/deliveries/01a226c0-f4db-720b-8734-90f640d3d5be/resend"})
    void what_the_operator_does_nobody_else_can_do_even_with_a_form_of_their_own(String path) {
        for (var other : Map.of("head", "/operations", "examiner-1", "/desk", OFFICER, "/agency").entrySet()) {
            var browser = signedIn(other.getKey());
            var form = browser.open(other.getValue());
            assertThat(browser.post(path, browser.hidden(form)).statusCode()).as(other.getKey())
                    .isEqualTo(403);
        }
        var nobody = new Browser(kawal.baseUrl());
        assertThat(nobody.post(path, Map.of()).statusCode()).isEqualTo(403);
        assertThat(nobody.post(path, nobody.hidden(nobody.open("/report"))).statusCode())
                .isEqualTo(401);
        var operator = signedIn("operator");
        var form = operator.open("/operations/policies");
        assertThat(operator.post(path, operator.hidden(form)).statusCode()).isNotIn(401, 403);
    }

    @Test
    void nobody_hears_a_stream_of_staff_without_being_one_of_those_it_is_for() {
        var nobody = new Visitor(kawal.baseUrl());
        for (var stream : List.of("/operations/live", "/api/v1/agency/events")) {
            assertThat(nobody.get(stream, "Accept", "text/event-stream").statusCode()).as(stream).isEqualTo(401);
        }
        assertThat(signedIn("examiner-1").once("/operations/live").statusCode()).isEqualTo(403);
        assertThat(signedIn(OFFICER).once("/operations/live").statusCode()).isEqualTo(403);
    }

    @Test
    void who_is_signed_in_is_known_on_the_overview_and_leaves_from_there() {
        var nobody = new Browser(kawal.baseUrl());
        assertThat(nobody.open("/overview").body()).contains("id=\"sign-in\"", "href=\"/sign-in/escalation\"");
        var head = signedIn("head");
        var overview = head.open("/overview");
        assertThat(overview.body()).contains("Signed in as", "Kepala Kantor").doesNotContain("id=\"sign-in\"");
        assertThat(head.submit(overview, "/sign-in/escalation/out", Map.of()).statusCode()).isEqualTo(200);
        assertThat(head.cookies()).doesNotContainKey(staffCookie());
    }

    @Test
    void who_signs_out_is_out_at_the_issuer_too() {
        var officer = signedIn(OFFICER);
        var out = officer.submit(officer.open("/agency"), "/sign-in/agency/out", Map.of());
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(officer.at().getPath()).isEqualTo("/");
        assertThat(officer.cookies()).doesNotContainKey(staffCookie());
        officer.open("/agency");
        assertThat(officer.at().getPath()).isEqualTo("/oauth2/sign-in");
    }

    @Test
    void a_token_that_ended_is_renewed_without_a_word_and_a_foreign_one_is_none() {
        var officer = signedIn(OFFICER);
        officer.cookies().put(staffCookie(), "ended");
        officer.open("/agency?again=1");
        assertThat(officer.at()).isEqualTo(kawal.baseUrl().resolve("/agency?again=1"));
        assertThat(officer.cookies().get(staffCookie())).hasSizeGreaterThan(100);
        officer.cookies().put(staffCookie(), "ended");
        assertThat(officer.open("/guide").statusCode()).isEqualTo(200);
    }

    @Test
    void guessing_is_made_slow_and_the_page_says_for_how_long() {
        var browser = new Browser(kawal.baseUrl());
        var wrong = browser.signIn("/agency", "bpn-1871", "wrong");
        assertThat(wrong.body()).contains("The user name or the password is wrong");
        for (var attempt = 2; attempt <= 5; attempt++) {
            wrong = browser.submit(wrong, "/oauth2/sign-in", Map.of("username", "bpn-1871", "password", "wrong"));
        }
        var right = browser.submit(wrong, "/oauth2/sign-in",
                Map.of("username", "BPN-1871", "password", kawal.credentials().passwordOf("bpn-1871")));
        assertThat(right.body()).contains("Too many failed attempts. Wait 1 minutes");
        assertThat(browser.cookies()).doesNotContainKey(staffCookie());
    }

    private static Browser signedIn(String user) {
        var browser = new Browser(kawal.baseUrl());
        browser.signIn("/sign-in/agency", user, kawal.credentials().passwordOf(user));
        assertThat(browser.cookies()).as(user).containsKey(staffCookie());
        return browser;
    }

    private static String staffCookie() {
        return "kawal-staff-" + kawal.baseUrl().getPort();
    }
}
