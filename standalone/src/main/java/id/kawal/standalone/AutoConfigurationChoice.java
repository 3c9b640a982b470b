package id.kawal.standalone;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps the parts of one process apart. All auto-configurations lie on one class path: a service would get the gateway and the
 * authorization server, and those a database. So a service gets none that only the launcher brings along, and the launcher’s own
 * parts get those they are made of. Where no part is named, nothing is filtered.
 */
final class AutoConfigurationChoice implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String PART = "kawal.standalone.part";

    private static final String BOOT = "org.springframework.boot.";
    private static final List<String> LAUNCHERS_ONLY = List.of("org.springframework.cloud.",
            BOOT + "security.oauth2.server.authorization.");
    private static final List<String> WEB = Stream
            .of("autoconfigure.", "tomcat.autoconfigure.servlet.", "servlet.autoconfigure.",
                    "webmvc.autoconfigure.", "http.converter.", "jackson.autoconfigure.", "web.server.",
                    "security.autoconfigure.")
            .map(BOOT::concat).toList();
    private static final List<String> AUTHORIZATION = Stream.concat(WEB.stream(),
            Stream.of(BOOT + "security.oauth2.server.authorization.", BOOT + "thymeleaf.", "id.kawal.web.")).toList();
    private static final List<String> GATEWAY = Stream.concat(WEB.stream(), Stream.of(BOOT + "health.autoconfigure.",
            BOOT + "actuate.autoconfigure.", BOOT + "security.oauth2.server.resource.", BOOT + "thymeleaf.",
            BOOT + "http.client.",
            BOOT + "restclient.", "org.springframework.cloud.gateway.", "id.kawal.web.")).toList();

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var part = environment == null ? null : environment.getProperty(PART);
        var matches = new boolean[classes.length];
        for (var at = 0; at < classes.length; at++) {
            var name = classes[at];
            matches[at] = name == null || part == null || !isAutoConfiguration(name) || isFor(part, name);
        }
        return matches;
    }

    /** What an auto-configuration imports is asked for here too, and belongs to it. Springdoc calls its own differently. */
    private static boolean isAutoConfiguration(String name) {
        return name.endsWith("AutoConfiguration") || name.startsWith("org.springdoc.");
    }

    static boolean isFor(String part, String autoConfiguration) {
        return switch (part) {
            case "gateway" -> GATEWAY.stream().anyMatch(autoConfiguration::startsWith);
            case "authorization" -> AUTHORIZATION.stream().anyMatch(autoConfiguration::startsWith);
            default -> LAUNCHERS_ONLY.stream().noneMatch(autoConfiguration::startsWith);
        };
    }
}
