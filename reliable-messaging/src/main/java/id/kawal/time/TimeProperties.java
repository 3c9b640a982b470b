package id.kawal.time;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the time of the office runs.
 *
 * @param zone the zone of the office
 * @param speed how much faster than life it runs; 8640 makes a day of ten seconds
 * @param anchor the moment at which the office's time and real time are the same; needed when the speed is not 1
 */
@ConfigurationProperties("kawal.time")
public record TimeProperties(@DefaultValue("Asia/Jakarta") ZoneId zone, @DefaultValue("1") double speed,
        @Nullable Instant anchor) {

    public TimeProperties {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("kawal.time.speed must be above 0, but is " + speed);
        }
        if (speed != 1 && anchor == null) {
            throw new IllegalArgumentException("kawal.time.speed is " + speed + ": set kawal.time.anchor to the moment"
                    + " at which the office's time equals real time, the same for all services");
        }
    }
}
