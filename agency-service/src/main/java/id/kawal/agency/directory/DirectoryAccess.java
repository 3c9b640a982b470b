package id.kawal.agency.directory;

import id.kawal.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The directory is public. */
@Configuration(proxyBeanMethods = false)
class DirectoryAccess {

    @Bean
    AccessRules directoryRules() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/agencies", "/api/v1/agencies/**")
                .permitAll();
    }
}
