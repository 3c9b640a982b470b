package id.kawal.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class PageTokensTests {

    private static final Instant ISSUED = Instant.parse("2026-11-25T01:00:00Z");
    private static final Instant END = ISSUED.plusSeconds(3600);

    private final JwtDecoder decoder = value -> {
        if (value.equals("ended")) {
            throw new BadJwtException("ended");
        }
        return token();
    };

    @Test
    void a_token_that_ended_is_nobody() {
        assertThat(at(ISSUED).in(asking("kawal-staff-8080", "ended"))).isEmpty();
        assertThat(at(ISSUED).in(asking("kawal-staff-8080", ""))).isEmpty();
        assertThat(at(ISSUED).in(asking("kawal-staff-8080", "good"))).isPresent();
    }

    @Test
    void another_installation_on_this_machine_has_a_cookie_of_its_own() {
        assertThat(at(ISSUED).in(asking("kawal-staff-8081", "good"))).isEmpty();
    }

    @Test
    void a_page_is_given_a_new_token_in_the_last_third_of_the_old_ones_life() {
        assertThat(at(ISSUED.plusSeconds(2399)).endsSoon(token())).isFalse();
        assertThat(at(ISSUED.plusSeconds(2401)).endsSoon(token())).isTrue();
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites_and_ends_with_the_token() {
        var response = new MockHttpServletResponse();
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        at(ISSUED.plusSeconds(600)).saveAuthorizedClient(client("good"), person(), request, response);
        assertThat(response.getHeader("Set-Cookie")).contains("kawal-staff-8080=good", "Max-Age=3000", "HttpOnly",
                "SameSite=Lax", "Secure", "Path=/");
    }

    @Test
    void a_token_that_a_browser_would_not_keep_or_this_service_not_accept_is_refused_rather_than_tried_for_ever() {
        for (var value : new String[]{"x".repeat(4_000), "ended"}) {
            assertThatThrownBy(() -> at(ISSUED).saveAuthorizedClient(client(value), person(),
                    new MockHttpServletRequest(), new MockHttpServletResponse()))
                    .isInstanceOf(OAuth2AuthenticationException.class);
        }
    }

    private PageTokens at(Instant now) {
        return new PageTokens(decoder, URI.create("http://localhost:8080"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Jwt token() {
        return Jwt.withTokenValue("good").header("alg", "none").subject("x").issuedAt(ISSUED).expiresAt(END).build();
    }

    private static MockHttpServletRequest asking(String name, String value) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(name, value));
        return request;
    }

    private static OAuth2AuthorizedClient client(String value) {
        var client = mock(OAuth2AuthorizedClient.class);
        when(client.getAccessToken())
                .thenReturn(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, ISSUED, END));
        return client;
    }

    private static TestingAuthenticationToken person() {
        return new TestingAuthenticationToken("x", "");
    }
}
