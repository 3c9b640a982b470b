package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.ClockOrder;
import id.kawal.escalation.casefile.ClockOrders;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code clock_order}. */
@Component
class ClockOrderTable implements ClockOrders {

    private final JdbcClient jdbc;

    ClockOrderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ClockOrder order) {
        jdbc.sql("""
                insert into clock_order (order_id, case_id, clock_id, kind, at, by, reason, words)
                values (:order, :case, :clock, :kind, :at, :by, :reason, :words)""").param("order", order.orderId())
                .param("case", order.caseId()).param("clock", order.clockId()).param("kind", order.kind().name())
                .param("at", order.at().atOffset(ZoneOffset.UTC)).param("by", order.by())
                .param("reason", order.reason()).param("words", order.words()).update();
    }

    @Override
    public List<ClockOrder> of(UUID clockId) {
        return jdbc.sql("select * from clock_order where clock_id = :clock order by at, order_id")
                .param("clock", clockId)
                .query((row, number) -> new ClockOrder(row.getObject("order_id", UUID.class),
                        row.getObject("case_id", UUID.class), row.getObject("clock_id", UUID.class),
                        ClockOrder.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("by"),
                        row.getString("reason"), row.getString("words")))
                .list();
    }
}
