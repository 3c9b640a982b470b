package id.kawal.web.signin;

import id.kawal.web.PageCookie;
import id.kawal.web.PageEntrance;
import id.kawal.web.ProblemPage;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.LocaleResolver;

/** The door of staff: to the issuer, back with a token, in by its cookie, and out again. */
final class StaffEntrance implements PageEntrance {

    private static final Logger LOG = LoggerFactory.getLogger(StaffEntrance.class);

    private final Issuer issuer;
    private final PageTokens tokens;
    private final PendingSignIns pending;
    private final SignInRequests requests;
    private final Problems problems;
    private final LocaleResolver locales;

    StaffEntrance(Issuer issuer, PageTokens tokens, Problems problems, LocaleResolver locales) {
        this.issuer = issuer;
        this.tokens = tokens;
        this.pending = new PendingSignIns(issuer.client(), issuer.path());
        this.requests = new SignInRequests(issuer.client(), issuer.path(), locales);
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    public void open(HttpSecurity http, Converter<Jwt, ? extends AbstractAuthenticationToken> callers,
            RequestMatcher programs) throws Exception {
        http.addFilterAfter(new PageTokenFilter(tokens, programs, callers), BearerTokenAuthenticationFilter.class);
        http.oauth2Login(login -> login
                .clientRegistrationRepository(new InMemoryClientRegistrationRepository(issuer.client()))
                .authorizedClientRepository(tokens).loginPage(issuer.path())
                .authorizationEndpoint(begin -> begin.authorizationRequestRepository(pending)
                        .authorizationRequestResolver(requests))
                .redirectionEndpoint(back -> back.baseUri(issuer.path() + "/done"))
                .tokenEndpoint(codes -> codes.accessTokenResponseClient(issuer.codes()))
                .successHandler(this::signedIn).failureHandler(this::failed));
        http.logout(leave -> leave.logoutUrl(issuer.path() + "/out")
                .addLogoutHandler((request, response, person) -> tokens.remove(request, response))
                .logoutSuccessHandler(this::signedOut));
    }

    @Override
    public boolean invite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            // A part of a page cannot be sent elsewhere: the whole page is loaded again, and then it can.
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return true;
        }
        var begun = request.getMethod().equals("GET") ? wanting(request) : null;
        if (begun == null) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, "signed-out");
            return true;
        }
        pending.saveAuthorizationRequest(begun, request, response);
        response.sendRedirect(begun.getAuthorizationRequestUri());
        return true;
    }

    private @Nullable OAuth2AuthorizationRequest wanting(HttpServletRequest request) {
        LocalPath.asked(request).ifPresent(target -> PendingSignIns.want(request, target));
        return requests.begin(request);
    }

    private void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        PageCookie.FORM.remove(request, response);
        var target = PendingSignIns.wanted(request).map(LocalPath::value)
                .orElseGet(() -> PageTokens.issuedTo(request).map(StaffEntrance::home).orElse("/"));
        response.sendRedirect(target);
    }

    /** Where somebody begins who asked for no page. */
    static String home(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        if (roles == null) {
            return "/";
        }
        if (roles.contains(Role.AGENCY.name())) {
            return "/agency";
        }
        if (roles.contains(Role.EXAMINER.name()) || roles.contains(Role.HEAD.name())) {
            return "/desk";
        }
        return roles.contains(Role.OPERATOR.name()) ? "/operations" : "/";
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException named ? named.getError().getErrorCode() : "";
        LOG.info("A sign-in failed: {}", code.replaceAll("[^a-z_]", ""));
        refuse(request, response, HttpStatus.BAD_REQUEST, "sign-in-failed");
    }

    private void signedOut(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication person) throws IOException {
        issuer.end(tokens.identityIn(request).orElse(null)).leave(response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        ProblemPage.send(request, response,
                problems.describe(Refusal.of(status, code), locales.resolveLocale(request)));
    }
}
