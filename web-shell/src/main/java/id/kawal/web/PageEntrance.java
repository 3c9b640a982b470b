package id.kawal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How a browser comes in: staff who sign in at the office's issuer and go on with a token in a cookie. */
public interface PageEntrance {

    /**
     * Adds what the sign-in needs to the filters of the service.
     *
     * @param callers reads who calls out of a token
     * @param programs where programs call, who bring their tokens themselves
     */
    void open(HttpSecurity http, Converter<Jwt, ? extends AbstractAuthenticationToken> callers,
            RequestMatcher programs) throws Exception;

    /** Answers a browser in which nobody is signed in by sending it to the issuer; {@code false} where there is none. */
    boolean invite(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
