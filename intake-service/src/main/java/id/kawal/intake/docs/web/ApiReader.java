package id.kawal.intake.docs.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Offers the files of Swagger UI, of whatever version lies on the class path, from this very host. */
@Configuration(proxyBeanMethods = false)
class ApiReader implements WebMvcConfigurer {

    private static final String STYLE = "swagger-ui.css";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/ui/**").addResourceLocations(folder())
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    private static Resource folder() {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/webjars/swagger-ui/*/" + STYLE);
            return found[0].createRelative("./");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
