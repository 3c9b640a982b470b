package id.kawal.web.page;

import id.kawal.web.Problems;
import id.kawal.web.WebShellProperties;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Gives a service its pages. */
@AutoConfiguration(afterName = "id.kawal.web.WebShellAutoConfiguration", beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@PropertySource("classpath:web-shell.properties")
class PageAutoConfiguration {

    private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    PageFrame pageFrame(WebShellProperties properties) {
        return new PageFrame(properties);
    }

    @Bean
    ProblemController problemController(Problems problems, LocaleResolver localeResolver) {
        return new ProblemController(problems, localeResolver);
    }

    @Bean
    WebMvcConfigurer pages(@Value("${spring.application.name:}") String service) {
        var composed = new ComposedResources(ComposedResources.Libraries.present());
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                hashed(registry, "shell", composed);
                if (!service.isEmpty()) {
                    hashed(registry, service.replaceFirst("-service$", ""), null);
                }
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LanguageCookie());
            }
        };
    }

    /** Puts the hash of its content into the address of every file that a template links to. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAddresses() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return filter;
    }

    private static void hashed(ResourceHandlerRegistry registry, String folder,
            @Nullable ResourceResolver composed) {
        var chain = registry.addResourceHandler("/" + folder + "/**")
                .addResourceLocations("classpath:/static/" + folder + "/").setCacheControl(FOR_GOOD).resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        if (composed != null) {
            chain.addResolver(composed);
        }
    }
}
