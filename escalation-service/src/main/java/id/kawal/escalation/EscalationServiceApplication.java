package id.kawal.escalation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service that follows cases and keeps their clocks. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class EscalationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EscalationServiceApplication.class, arguments);
    }
}
