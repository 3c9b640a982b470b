package id.kawal.standalone.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import id.kawal.web.ProblemPage;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which part answers which path. */
final class Routes {

    private static final Map<String, List<String>> PATHS = Map.of(
            "intake",
            List.of("/api/v1/reports", "/api/v1/case-files", "/guide", "/track", "/report", "/intake", "/docs",
                    "/asyncapi.yaml", "/schemas"),
            "agency", List.of("/api/v1/agencies", "/api/v1/agency", "/agency"),
            "escalation",
            List.of("/api/v1/cases", "/api/v1/deadlines", "/api/v1/clocks", "/api/v1/calendars", "/api/v1/policies",
                    "/api/v1/statistics", "/api/v1/desk", "/escalation", "/desk", "/operations",
                    "/transparency", "/open-data"),
            "notification", List.of("/api/v1/deliveries", "/notification"),
            "authorization", List.of("/oauth2", "/.well-known"));

    /** Whose page is the first one. */
    private static final String START = "intake";

    private final Neighbours neighbours;
    private final SignInAddress signIn;
    private final Problems problems;

    Routes(Neighbours neighbours, SignInAddress signIn, Problems problems) {
        this.neighbours = neighbours;
        this.signIn = signIn;
        this.problems = problems;
    }

    RouterFunction<ServerResponse> build() {
        return neighbours.addresses().keySet().stream().sorted().map(this::routeTo).reduce(RouterFunction::and)
                .orElseThrow();
    }

    private RouterFunction<ServerResponse> routeTo(String part) {
        return route(part).route(under(part), http()).before(uri(neighbours.of(part)))
                .filter((request, next) -> answered(part, request, next)).build();
    }

    private static RequestPredicate under(String part) {
        var everyPart = Stream.of("/api/v1/parked-events/" + part, "/v3/api-docs/" + part,
                "/v3/api-docs/" + part + ".yaml", "/sign-in/" + part);
        var prefixes = Stream.concat(everyPart, PATHS.getOrDefault(part, List.of()).stream())
                .map(prefix -> RequestPredicates.path(prefix + "/**")).reduce(RequestPredicate::or).orElseThrow();
        return part.equals(START) ? prefixes.or(RequestPredicates.path("/")).or(RequestPredicates.path("/v3/api-docs"))
                : prefixes;
    }

    private ServerResponse answered(String part, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            var answer = next.handle(request);
            if (!signIn.isMissedBy(request.uri(), answer.headers().getLocation())) {
                return answer;
            }
            return signIn.sameMachine(request.uri()).map(there -> ServerResponse.temporaryRedirect(there).build())
                    .orElseGet(() -> problem(Refusal.of(HttpStatus.BAD_REQUEST, "sign-in-elsewhere",
                            signIn.url(), signIn.asked(request.uri())), request));
        } catch (ResourceAccessException failure) {
            return problem(Refusal.of(status(failure.getCause()), "part-away", part), request);
        }
    }

    private ServerResponse problem(Refusal refusal, ServerRequest request) {
        var problem = problems.describe(refusal, LocaleContextHolder.getLocale());
        var answer = ServerResponse.status(refusal.status());
        if (refusal.status().is5xxServerError()) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return ProblemPage.isAskedFor(request.servletRequest())
                ? answer.render("shell/problem", Map.of("problem", problem))
                : answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static HttpStatus status(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException away -> HttpStatus.SERVICE_UNAVAILABLE;
            case HttpTimeoutException slow -> HttpStatus.GATEWAY_TIMEOUT;
            case SocketTimeoutException slow -> HttpStatus.GATEWAY_TIMEOUT;
            case null, default -> HttpStatus.BAD_GATEWAY;
        };
    }
}
