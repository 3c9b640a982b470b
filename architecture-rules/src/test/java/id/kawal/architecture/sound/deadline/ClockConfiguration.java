package id.kawal.architecture.sound.deadline;

import java.time.Clock;
import org.springframework.context.annotation.Configuration;

/** Makes the clock. */
@Configuration
class ClockConfiguration {

    Clock clock() {
        return Clock.systemUTC();
    }
}
