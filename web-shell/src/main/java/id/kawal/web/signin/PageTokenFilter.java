package id.kawal.web.signin;

import id.kawal.web.ProblemPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows who looks at a page by the token in the cookie. It does not read it as a bearer token: Spring Security asks those for no form
 * token, and a forged form would ride on the cookie. For the same reason the cookie counts for nothing at the addresses of programs.
 */
final class PageTokenFilter extends OncePerRequestFilter {

    private final PageTokens tokens;
    private final RequestMatcher programs;
    private final Converter<Jwt, ? extends AbstractAuthenticationToken> callers;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    PageTokenFilter(PageTokens tokens, RequestMatcher programs,
            Converter<Jwt, ? extends AbstractAuthenticationToken> callers) {
        this.tokens = tokens;
        this.programs = programs;
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = SecurityContextHolder.getContext().getAuthentication() != null;
        if (!known && !programs.matches(request)) {
            tokens.in(request).filter(token -> !isRenewed(request, token)).ifPresent(token -> enter(token, request,
                    response));
        }
        chain.doFilter(request, response);
    }

    private void enter(Jwt token, HttpServletRequest request, HttpServletResponse response) {
        var caller = callers.convert(token);
        if (caller != null) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(caller);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    /** A page that is opened shortly before the end gets a new token first, so that its form can still be sent. */
    private boolean isRenewed(HttpServletRequest request, Jwt token) {
        return request.getMethod().equals("GET") && ProblemPage.isAskedFor(request)
                && request.getHeader("HX-Request") == null && tokens.endsSoon(token);
    }
}
