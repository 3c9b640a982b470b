package id.kawal.messaging.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/**
 * Brings the tables of reliable messaging up to date. They have a history of their own, so that neither the service nor
 * this starter minds the version numbers of the other.
 */
final class MessagingSchema implements InitializingBean {

    private final DataSource dataSource;

    MessagingSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/messaging")
                .table("messaging_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
