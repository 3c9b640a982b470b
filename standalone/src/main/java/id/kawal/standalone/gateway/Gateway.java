package id.kawal.standalone.gateway;

import id.kawal.web.AccessRules;
import id.kawal.web.Problems;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The application behind the one port. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"id.kawal.standalone.gateway", "id.kawal.standalone.front", "id.kawal.standalone.mail",
        "id.kawal.standalone.time"})
public class Gateway {

    private static final List<String> OWN = List.of("/overview", "/mail", "/api/v1/time", "/actuator", "/standalone",
            "/shell",
            "/error");

    /** What the gateway answers itself; the services guard what is theirs. */
    @Bean
    AccessRules ownPages() {
        return requests -> {
            requests.requestMatchers(HttpMethod.POST, "/api/v1/time").hasRole("OPERATOR");
            requests.requestMatchers(HttpMethod.GET, "/overview", "/mail/**", "/api/v1/time", "/standalone/**")
                    .permitAll();
        };
    }

    @Bean
    WebSecurityCustomizer passedOn() {
        RequestMatcher own = request -> {
            var path = request.getRequestURI();
            return OWN.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
        };
        return web -> web.ignoring().requestMatchers((RequestMatcher) request -> !own.matches(request));
    }

    @Bean
    RouterFunction<ServerResponse> routes(Neighbours neighbours, SignInAddress signIn, Problems problems) {
        return new Routes(neighbours, signIn, problems).build();
    }
}
