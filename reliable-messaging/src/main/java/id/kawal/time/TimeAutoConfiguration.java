package id.kawal.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives a service the clock of the office. */
@AutoConfiguration
@EnableConfigurationProperties(TimeProperties.class)
class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(TimeProperties properties) {
        var real = Clock.system(properties.zone());
        var anchor = properties.anchor();
        return properties.speed() == 1 || anchor == null ? real : new SpeedyClock(real, anchor, properties.speed());
    }
}
