package id.kawal.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** The files of the shell that are put together from libraries and its own, once, when the service starts. */
final class ComposedResources implements ResourceResolver {

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String OWN = "static/shell/own/";

    private final Map<String, Resource> composed;

    ComposedResources(Libraries libraries) {
        this.composed = Map.of(
                "kawal.css", composed("kawal.css", List.of(
                        read(WEBJARS + "govuk-frontend/" + libraries.govuk() + "/dist/govuk/govuk-frontend.min.css",
                                GovukStyle::restyled),
                        read(OWN + "kawal.css", UnaryOperator.identity()))),
                "live.js", composed("live.js", List.of(
                        read(WEBJARS + "htmx.org/" + libraries.htmx() + "/dist/htmx.min.js", UnaryOperator.identity()),
                        read(WEBJARS + "htmx-ext-sse/" + libraries.sse() + "/sse.js", UnaryOperator.identity()),
                        read(OWN + "live.js", UnaryOperator.identity()))));
    }

    @Override
    public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String path,
            List<? extends Resource> locations, ResourceResolverChain chain) {
        var resource = composed.get(path);
        return resource == null ? chain.resolveResource(request, path, locations) : resource;
    }

    @Override
    public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return composed.containsKey(path) ? path : chain.resolveUrlPath(path, locations);
    }

    private static Resource composed(String name, List<String> parts) {
        return new Composed(name, String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String path, UnaryOperator<String> change) {
        try {
            return change.apply(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("The shell lacks " + path, missing);
        }
    }

    /** Resources are kept by their description: without one of its own, the first that was asked for would be handed out for all. */
    private static final class Composed extends TransformedResource {

        private final String name;

        private Composed(String name, byte[] content) {
            super(new ClassPathResource(OWN + name), content);
            this.name = name;
        }

        @Override
        public String getDescription() {
            return "composed " + name;
        }
    }

    /**
     * The versions of the libraries, as the webjars carry them in their paths.
     *
     * @param govuk of GOV.UK Frontend
     * @param htmx of htmx
     * @param sse of its extension for server-sent events
     */
    record Libraries(String govuk, String htmx, String sse) {

        /** The versions that lie on the class path. */
        static Libraries present() {
            return new Libraries(version("govuk-frontend"), version("htmx.org"), version("htmx-ext-sse"));
        }

        private static String version(String artifact) {
            var pom = "META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
            try (var file = new ClassPathResource(pom).getInputStream()) {
                var properties = new java.util.Properties();
                properties.load(file);
                return properties.getProperty("version");
            } catch (IOException missing) {
                throw new UncheckedIOException("The shell lacks the webjar " + artifact, missing);
            }
        }
    }
}
