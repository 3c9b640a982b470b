package id.kawal.architecture.broken.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Breaks what holds for every module. */
public class Sleepy {

    @Value("x")
    String injected;

    @Autowired
    void inject(String needed) {
        injected = needed;
    }

    Object[] now() {
        return new Object[]{Instant.now(), LocalDate.now(ZoneId.of("UTC")), System.currentTimeMillis(), new Date(),
                Calendar.getInstance()};
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Object[] clocks() {
        return new Object[]{Clock.systemUTC(), InstantSource.system()};
    }

    void sleep() throws InterruptedException {
        Thread.sleep(1);
        TimeUnit.SECONDS.sleep(1);
    }
}
