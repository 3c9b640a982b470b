package id.kawal.standalone.time;

import id.kawal.standalone.data.DataFolder;
import id.kawal.standalone.data.KeptFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Office time, shared by all services of this process. It is kept, so that a restart goes on where time stood and never goes back:
 * what the file says is always at or after every moment that was ever told. Safe for use by several threads.
 */
public final class OfficeClock extends Clock implements AutoCloseable {

    /** The zone of the office. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final Duration RESERVED = Duration.ofSeconds(5);

    private final Clock real;
    private final KeptFile<Kept> file;
    private Instant anchorReal;
    private Instant anchorOffice;
    private double speed;
    private Instant latest;
    private Instant reserved;

    /**
     * What the file says.
     *
     * @param office no moment after this one was told
     * @param speed how much faster than life time ran
     * @param ahead how far ahead of life it was, for an office that lives at the speed of life
     */
    record Kept(Instant office, double speed, Duration ahead) {

        Kept {
            if (office == null || ahead == null || !(speed > 0)) {
                throw new IllegalArgumentException("The clock is incomplete");
            }
        }
    }

    private OfficeClock(Clock real, KeptFile<Kept> file, Instant office, double speed) {
        this.real = real;
        this.file = file;
        this.anchorReal = real.instant();
        this.anchorOffice = office;
        this.latest = office;
        this.reserved = office;
        this.speed = speed;
        reserve();
    }

    /**
     * The clock that the folder keeps, or real time at the first start.
     *
     * @param asked the speed asked for, or null to go on as before
     */
    public static OfficeClock keptIn(DataFolder folder, Clock real, @Nullable Double asked) {
        var file = new KeptFile<>(folder.resolve("clock.json"), Kept.class,
                "restore it from a backup, or delete it to go on with real time");
        var kept = file.read();
        double speed = asked != null ? asked : kept.map(Kept::speed).orElse(1.0);
        return new OfficeClock(real, file, resumed(kept, real.instant()), speed);
    }

    private static Instant resumed(Optional<Kept> kept, Instant now) {
        if (kept.isEmpty()) {
            return now;
        }
        // At the speed of life time went on while Kawal was down; faster time stood still.
        var wentOn = kept.get().speed() == 1 ? now.plus(kept.get().ahead()) : kept.get().office();
        return wentOn.isAfter(kept.get().office()) ? wentOn : kept.get().office();
    }

    /** The speed that the folder keeps, if it ever was another than that of life. */
    public static boolean isTraining(DataFolder folder) {
        return new KeptFile<>(folder.resolve("clock.json"), Kept.class, "delete it to go on with real time").read()
                .filter(kept -> kept.speed() != 1).isPresent();
    }

    @Override
    public synchronized Instant instant() {
        var realNow = real.instant();
        var passed = Duration.between(anchorReal, realNow).toNanos();
        var now = anchorOffice.plusNanos(speed == 1 ? passed : (long) (passed * speed));
        latest = now.isAfter(latest) ? now : latest;
        if (latest.isAfter(reserved)) {
            anchorReal = realNow;
            anchorOffice = now;
            reserve();
        }
        return latest;
    }

    private void reserve() {
        reserved = latest.plusMillis((long) (RESERVED.toMillis() * speed));
        write(reserved);
    }

    private void write(Instant office) {
        file.write(new Kept(office, speed, Duration.between(real.instant(), latest)));
    }

    /** How much faster than life time runs. */
    public synchronized double speed() {
        return speed;
    }

    /** Puts time ahead. */
    public synchronized void advance(Duration by) {
        anchor(instant().plus(by), speed);
    }

    /** Lets time run this many times faster than life from now on. */
    public synchronized void run(double faster) {
        anchor(instant(), faster);
    }

    private void anchor(Instant office, double faster) {
        anchorReal = real.instant();
        anchorOffice = office;
        latest = office;
        speed = faster;
        reserve();
    }

    /** Keeps the very moment at which time stopped. */
    @Override
    public synchronized void close() {
        write(instant());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : new InZone(this, zone);
    }

    /** The same time, read in another zone. */
    private static final class InZone extends Clock {

        private final OfficeClock office;
        private final ZoneId zone;

        InZone(OfficeClock office, ZoneId zone) {
            this.office = office;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return office.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return office.withZone(other);
        }
    }
}
