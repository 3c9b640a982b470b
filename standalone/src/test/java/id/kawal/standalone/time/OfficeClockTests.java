package id.kawal.standalone.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawal.standalone.data.CannotStart;
import id.kawal.standalone.data.DataFolder;
import id.kawal.time.AdjustableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeClockTests {

    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    Path temporary;

    private final AdjustableClock real = AdjustableClock.standingAt(BEGIN, ZoneOffset.UTC);
    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temporary);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    private OfficeClock clock(Double speed) {
        return OfficeClock.keptIn(folder, real, speed);
    }

    @Test
    void a_new_office_lives_in_real_time() {
        var clock = clock(null);
        real.advance(Duration.ofDays(3));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofDays(3)));
        assertThat(clock.getZone()).isEqualTo(OfficeClock.ZONE);
    }

    @Test
    void at_8640_a_day_takes_ten_seconds() {
        var clock = clock(8640.0);
        real.advance(Duration.ofSeconds(20));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofDays(2)));
    }

    @Test
    void advancing_and_changing_the_speed_leave_no_gap_and_no_step_back() {
        var clock = clock(null);
        clock.advance(Duration.ofDays(15));
        clock.run(3600);
        real.advance(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofDays(15)).plus(Duration.ofHours(2)));
        clock.run(1);
        real.advance(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofDays(15)).plus(Duration.ofHours(3)));
    }

    @Test
    void fast_time_goes_on_where_it_was_stopped() {
        var clock = clock(8640.0);
        real.advance(Duration.ofSeconds(30));
        var stopped = clock.instant();
        clock.close();
        real.advance(Duration.ofHours(5));
        var again = clock(null);
        assertThat(again.instant()).isEqualTo(stopped);
        assertThat(again.speed()).isEqualTo(8640);
    }

    @Test
    void at_the_speed_of_life_time_goes_on_while_kawal_is_down() {
        var clock = clock(null);
        clock.advance(Duration.ofDays(15));
        clock.close();
        real.advance(Duration.ofHours(5));
        assertThat(clock(null).instant()).isEqualTo(BEGIN.plus(Duration.ofDays(15)).plus(Duration.ofHours(5)));
    }

    @Test
    void however_it_was_killed_it_never_goes_back() {
        var chance = new SplittableRandom(20260302);
        var latest = Instant.MIN;
        for (var life = 0; life < 200; life++) {
            var clock = clock(chance.nextBoolean() ? null : chance.nextDouble(0.5, 20_000));
            for (var look = 0; look < 20; look++) {
                var now = clock.instant();
                assertThat(now).isAfterOrEqualTo(latest);
                latest = now;
                real.advance(Duration.ofMillis(chance.nextInt(3_000)));
            }
            if (chance.nextInt(4) == 0) {
                clock.advance(Duration.ofHours(chance.nextInt(100)));
                latest = clock.instant();
            }
        }
    }

    @Test
    void a_broken_clock_file_is_named() throws IOException {
        for (var broken : new String[]{"", "{}", "{\"office\":\"yesterday\",\"speed\":1,\"ahead\":\"PT0S\"}",
                "{\"office\":\"2026-03-02T01:00:00Z\",\"speed\":0,\"ahead\":\"PT0S\"}"}) {
            Files.writeString(folder.resolve("clock.json"), broken);
            assertThatThrownBy(() -> clock(null)).isInstanceOf(CannotStart.class).message().contains("clock.json")
                    .endsWith(".");
        }
    }
}
