package id.kawal.escalation.casefile.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads cells of a row. */
record Cell(ResultSet row) {

    String text(String name) throws SQLException {
        return Objects.requireNonNull(row.getString(name), name);
    }

    UUID id(String name) throws SQLException {
        return row.getObject(name, UUID.class);
    }

    @Nullable UUID optionalId(String name) throws SQLException {
        return row.getObject(name, UUID.class);
    }

    Instant moment(String name) throws SQLException {
        return Objects.requireNonNull(optionalMoment(name), name);
    }

    @Nullable Instant optionalMoment(String name) throws SQLException {
        var moment = row.getObject(name, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    <E extends Enum<E>> @Nullable E optional(String name, Class<E> type) throws SQLException {
        var code = row.getString(name);
        return code == null ? null : Enum.valueOf(type, code);
    }
}
