package id.kawal.intake.tracking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the wrong PINs by code; a wrong one is kept even though the request that brought it is refused. */
@Component
class WrongPinsLog {

    private final JdbcClient jdbc;

    WrongPinsLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WrongPins of(TrackingCode code) {
        return read(code, "select tried_at, locked_until from wrong_pins where tracking_code = ?");
    }

    @Transactional
    public WrongPins add(TrackingCode code, Instant now) {
        jdbc.sql("insert into wrong_pins (tracking_code, tried_at) values (?, '{}') on conflict do nothing")
                .param(code.value()).update();
        var pins = read(code, "select tried_at, locked_until from wrong_pins where tracking_code = ? for update")
                .oneMore(now);
        var until = pins.lockedUntil();
        jdbc.sql(
                "update wrong_pins set tried_at = cast(:tried as timestamptz[]), locked_until = :until where tracking_code = :code")
                .param("tried",
                        pins.triedAt().stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}")))
                .param("until", until == null ? null : Timestamp.from(until)).param("code", code.value()).update();
        return pins;
    }

    /** Forgets what no longer counts. */
    int forgetBefore(Instant moment) {
        return jdbc.sql("""
                delete from wrong_pins where coalesce(locked_until, '-infinity') < :moment
                 and not exists (select from unnest(tried_at) tried where tried >= :moment)""")
                .param("moment", Timestamp.from(moment)).update();
    }

    private WrongPins read(TrackingCode code, String query) {
        return jdbc.sql(query).param(code.value()).query((row, number) -> read(row)).optional().orElse(WrongPins.NONE);
    }

    private static WrongPins read(ResultSet row) throws SQLException {
        var until = row.getTimestamp("locked_until");
        return new WrongPins(Arrays.stream(moments(row.getArray("tried_at"))).map(Timestamp::toInstant).toList(),
                until == null ? null : until.toInstant());
    }

    private static Timestamp[] moments(Array array) throws SQLException {
        return (Timestamp[]) array.getArray();
    }
}
