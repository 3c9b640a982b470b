package id.kawal.web.signin;

import id.kawal.web.PageEntrance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Pages where nobody can sign in: who did so elsewhere is known all the same. */
record TokenEntrance(PageTokens tokens) implements PageEntrance {

    @Override
    public void open(HttpSecurity http, Converter<Jwt, ? extends AbstractAuthenticationToken> callers,
            RequestMatcher programs) {
        http.addFilterAfter(new PageTokenFilter(tokens, programs, callers), BearerTokenAuthenticationFilter.class);
    }

    @Override
    public boolean invite(HttpServletRequest request, HttpServletResponse response) {
        return false;
    }
}
