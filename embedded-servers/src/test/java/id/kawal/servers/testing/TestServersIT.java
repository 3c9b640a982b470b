package id.kawal.servers.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kawal.servers.KafkaServer;
import id.kawal.servers.PostgresServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** Runs on embedded servers, and on those in Docker with {@code -Dkawal.test.servers=docker}. */
class TestServersIT {

    @Test
    void every_caller_gets_the_same_servers_and_an_empty_database_of_its_own() throws Exception {
        var properties = TestServers.properties("intake-service");
        var next = TestServers.properties("intake-service");
        assertThat(properties.get("spring.kafka.bootstrap-servers"))
                .isEqualTo(TestServers.kafka().bootstrapServers())
                .isEqualTo(next.get("spring.kafka.bootstrap-servers"));
        assertThat(properties.get("spring.datasource.url")).isNotEqualTo(next.get("spring.datasource.url"));
        try (var connection = DriverManager.getConnection(
                properties.get("spring.datasource.url"),
                properties.get("spring.datasource.username"),
                properties.get("spring.datasource.password"))) {
            assertThat(connection.getCatalog()).startsWith("intake_service_");
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }

    @Test
    void a_spring_context_is_put_on_the_servers() {
        var application = new SpringApplicationBuilder(Nothing.class)
                .initializers(new RealServers())
                .properties("spring.application.name=agency", "spring.datasource.url=jdbc:none")
                .web(org.springframework.boot.WebApplicationType.NONE);
        try (var context = application.run()) {
            var environment = context.getEnvironment();
            assertThat(environment.getProperty("spring.datasource.url")).contains("/agency_");
            assertThat(environment.getProperty("spring.kafka.bootstrap-servers"))
                    .isEqualTo(TestServers.kafka().bootstrapServers());
        }
    }

    @Test
    void a_spring_context_may_have_a_broker_of_its_own_for_as_long_as_it_lives() {
        var application = new SpringApplicationBuilder(Nothing.class)
                .initializers(new RealServers())
                .properties("kawal.test.kafka=own")
                .web(org.springframework.boot.WebApplicationType.NONE);
        String address;
        try (var context = application.run()) {
            address = context.getEnvironment().getProperty("spring.kafka.bootstrap-servers");
            assertThat(address).isNotEqualTo(TestServers.kafka().bootstrapServers());
        }
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> topics(address));
    }

    @Test
    void a_stopped_or_killed_database_comes_back_with_what_was_committed() throws Exception {
        try (var server = TestServers.isolatedPostgres()) {
            tell(server, "create table answer as select 42 as value");
            server.stop();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> tell(server, "table answer"));
            server.start();
            tell(server, "insert into answer values (43)");
            server.kill();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> tell(server, "table answer"));
            server.start();
            tell(server, "delete from answer where value = 43");
        }
    }

    @Test
    void a_stopped_broker_comes_back_with_its_messages() throws Exception {
        try (var broker = TestServers.isolatedKafka()) {
            send(broker);
            broker.stop();
            broker.start();
            assertThat(topics(broker.bootstrapServers())).contains("complaints");
        }
    }

    private static void tell(PostgresServer server, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(),
                server.password())) {
            connection.createStatement().execute(statement);
        }
    }

    private static void send(KafkaServer broker) throws Exception {
        Map<String, Object> properties = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("complaints", "dark")).get(30, TimeUnit.SECONDS);
        }
    }

    private static Set<String> topics(String address) throws Exception {
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers", address, "default.api.timeout.ms", "10000", "request.timeout.ms", "5000"))) {
            return admin.listTopics().names().get(30, TimeUnit.SECONDS);
        }
    }

    @Configuration
    static class Nothing {}
}
