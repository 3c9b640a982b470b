package id.kawal.messaging.schema;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/**
 * Makes whatever uses the database wait for the tables of reliable messaging. They come after the service's own
 * migrations, whose Flyway refuses to begin in a schema that already has tables.
 */
final class MessagingSchemaDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    private static final int AFTER_FLYWAY = 10;

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(MessagingSchema.class);
    }

    @Override
    public int getOrder() {
        return AFTER_FLYWAY;
    }
}
