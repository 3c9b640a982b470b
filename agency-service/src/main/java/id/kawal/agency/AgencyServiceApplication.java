package id.kawal.agency;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that keeps the directory of agencies and the inbox of each. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AgencyServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AgencyServiceApplication.class, arguments);
    }
}
