package id.kawal.agency;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The service that keeps the directory of agencies and the inbox of each. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableJpaRepositories(considerNestedRepositories = true)
public class AgencyServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AgencyServiceApplication.class, arguments);
    }
}
