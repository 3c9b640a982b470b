package id.kawal.escalation.operations.web;

import id.kawal.web.AccessRules;
import id.kawal.web.Role;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Operators act, the head of the office looks on; and where the scripts of the charts are. */
@Configuration(proxyBeanMethods = false)
class OperationsAccess implements WebMvcConfigurer {

    private static final String UPLOT = "classpath:/META-INF/resources/webjars/uplot/1.6.30/dist/";

    @Bean
    @Order(0)
    AccessRules operationsRules() {
        return requests -> {
            requests.requestMatchers("/escalation/operations/**").permitAll();
            requests.requestMatchers(HttpMethod.GET, "/operations", "/operations/**").hasAnyRole(Role.OPERATOR.name(),
                    Role.HEAD.name());
            requests.requestMatchers("/operations/**").hasRole(Role.OPERATOR.name());
        };
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/escalation/operations/**")
                .addResourceLocations("classpath:/static/escalation/operations/", UPLOT)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
