package id.kawal.notification.message.persistence;

import id.kawal.notification.message.Delivery;
import id.kawal.notification.message.Message;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Reason;
import id.kawal.notification.news.News;
import id.kawal.notification.news.NewsKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** From rows of the table of messages to what they mean. */
final class MessageMapping {

    static final RowMapper<Message> MESSAGE = (row, _) -> new Message(row.getObject("id", UUID.class), news(row),
            moment(row, "expires_at"), row.getInt("attempts"), row.getInt("tries"), row.getString("resent_by") != null,
            row.getBoolean("recipient_may_come"), row.getBoolean("date_may_come"));

    static final RowMapper<Delivery> DELIVERY = (row, _) -> new Delivery(row.getLong("number"),
            row.getObject("id", UUID.class), row.getObject("case_id", UUID.class), row.getString("event_id"),
            row.getString("audience"), row.getString("channel"), NewsKind.valueOf(row.getString("kind")).key(),
            MessageState.valueOf(row.getString("state")), reason(row), row.getString("recipient"),
            row.getInt("attempts"), moment(row, "happened_at"), perhaps(row, "sent_at"));

    private MessageMapping() {
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(row.getString("event_id"), row.getObject("case_id", UUID.class),
                NewsKind.valueOf(row.getString("kind")), moment(row, "happened_at"),
                new News.About(row.getString("agency_code"), row.getString("other_agency_code"),
                        row.getObject("clock_id", UUID.class), row.getString("rule"), perhaps(row, "due"),
                        row.getString("detail")));
    }

    private static @Nullable Reason reason(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null ? null : Reason.valueOf(reason);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(perhaps(row, column));
    }

    private static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
