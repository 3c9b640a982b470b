package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import id.kawal.servers.EmbeddedKafka;
import id.kawal.servers.EmbeddedPostgres;
import id.kawal.servers.KafkaSettings;
import id.kawal.servers.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a stopped Kawal left behind, read from its topics, its databases and its mail, and held against what it promised. */
final class Aftermath implements AutoCloseable {

    private static final List<String> TOPICS = List.of("kawal.intake.reports", "kawal.agency.responses",
            "kawal.escalation.cases", "kawal.notification.deliveries");

    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final Path mail;
    private final Databases databases;
    private final Map<String, TopicHistory> topics = new HashMap<>();

    private Aftermath(Path data) throws IOException {
        this.postgres = new EmbeddedPostgres(PostgresSettings.keptIn(data.resolve("postgres")));
        this.kafka = new EmbeddedKafka(KafkaSettings.keptIn(data.resolve("kafka")));
        this.mail = data.resolve("mail");
        postgres.start();
        kafka.start();
        this.databases = Databases.of(data);
        TOPICS.forEach(topic -> topics.put(topic, TopicHistory.read(kafka.bootstrapServers(), topic)));
    }

    static Aftermath read(Path data) throws IOException {
        return new Aftermath(data);
    }

    void verify(Ledger ledger) throws IOException {
        assertThatList(topics.values().stream().flatMap(topic -> topic.complaints().stream()).toList())
                .as("order of each case on each topic").isEmpty();
        everythingWasTakenUp();
        noReportIsLostOrDoubled(ledger);
        noAnswerIsLostOrDoubled(ledger);
        noDeadlineIsLostOrDoubled();
        noMessageIsLostOrDoubled();
    }

    /** A figure or two for the record. */
    String summary() {
        return topics.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(topic -> topic.getKey() + ": " + topic.getValue().last().values().stream().mapToLong(n -> n).sum()
                        + " events, " + topic.getValue().repeats() + " repeats")
                .collect(Collectors.joining("; "));
    }

    private void everythingWasTakenUp() {
        var unheard = new ArrayList<String>();
        for (var service : Databases.SERVICES) {
            assertThat(databases.number(service, "select count(*) from outbox")).as(service + ": unsent").isZero();
            assertThatList(databases.rows(service,
                    "select topic, key, reason, error from parked_event where state in ('PARKED', 'WAITING')"))
                    .as(service + ": parked").isEmpty();
            databases.taken(service).forEach((subscription, taken) -> {
                var topic = topics.get("kawal." + subscription.replaceFirst("-", "."));
                if (topic != null && !topic.last().equals(taken)) {
                    unheard.add(service + "/" + subscription);
                }
            });
        }
        assertThatList(unheard).as("subscriptions that did not take up what their topic carries").isEmpty();
    }

    private void noReportIsLostOrDoubled(Ledger ledger) {
        var submitted = cases("kawal.intake.reports", "kawal.intake.report-submitted.v1");
        assertThatList(submitted).as("report-submitted events").doesNotHaveDuplicates();
        assertThat(submitted).containsAll(
                ledger.reports().stream().map(report -> report.caseId().toString()).toList());
        assertThatList(column("intake", "select case_id from report")).as("reports in the database")
                .containsExactlyInAnyOrderElementsOf(submitted);
        assertThatList(column("escalation", "select case_id from case_file")).as("case files")
                .containsExactlyInAnyOrderElementsOf(submitted);
        assertThat(cases("kawal.agency.responses", "kawal.agency.case-delivered.v1")).as("delivered cases")
                .containsAll(submitted);
    }

    private void noAnswerIsLostOrDoubled(Ledger ledger) {
        var responses = topics.get("kawal.agency.responses").ofType("kawal.agency.response-recorded.v1").stream()
                .map(event -> event.payload().get("responseId").asString()).toList();
        assertThatList(responses).as("response-recorded events").doesNotHaveDuplicates();
        assertThat(responses).containsAll(ledger.responses().values());
        Map<UUID, Long> answers = topics.get("kawal.agency.responses").ofType("kawal.agency.response-recorded.v1")
                .stream().collect(Collectors.groupingBy(event -> UUID.fromString(event.key()), Collectors.counting()));
        ledger.responses().keySet()
                .forEach(caseId -> assertThat(answers.get(caseId)).as("answers in " + caseId).isEqualTo(1));
    }

    private void noDeadlineIsLostOrDoubled() {
        var history = topics.get("kawal.escalation.cases");
        var missed = history.ofType("kawal.escalation.deadline-missed.v1").stream()
                .map(event -> event.payload().get("clockId").asString()).toList();
        assertThatList(missed).as("deadline-missed events").doesNotHaveDuplicates();
        assertThatList(history.ofType("kawal.escalation.deadline-approaching.v1").stream()
                .map(event -> event.payload().get("clockId").asString() + event.payload().get("step").asString())
                .toList()).as("reminders").doesNotHaveDuplicates();
        assertThatList(history.ofType("kawal.escalation.case-forwarded.v1").stream().map(TopicHistory.Event::key)
                .toList()).as("forwarded cases").doesNotHaveDuplicates();
        var started = history.ofType("kawal.escalation.clock-started.v1").stream()
                .map(event -> event.payload().get("clockId").asString()).toList();
        assertThatList(started).as("clock-started events").doesNotHaveDuplicates();
        assertThat(started).containsAll(missed);
    }

    private void noMessageIsLostOrDoubled() throws IOException {
        var sent = column("notification", "select id from message where state = 'SENT'");
        // A message that a kill interrupted stays SENDING until its lease ends, and is UNCERTAIN from then on.
        var uncertain = column("notification", "select id from message where state in ('UNCERTAIN', 'SENDING')");
        List<String> caught;
        try (var files = Files.list(mail)) {
            caught = files.map(Aftermath::messageId).toList();
        }
        assertThatList(caught).as("mails that arrived").doesNotHaveDuplicates();
        assertThat(caught).as("sent messages that arrived").containsAll(sent);
        assertThatList(caught.stream().filter(id -> !sent.contains(id) && !uncertain.contains(id)).toList())
                .as("mails that no message knows of").isEmpty();
        assertThatList(cases("kawal.notification.deliveries", "kawal.notification.notification-sent.v1", "messageId"))
                .as("notification-sent events").containsExactlyInAnyOrderElementsOf(sent);
    }

    /** The Message-ID holds the id of the message. */
    private static String messageId(Path mail) {
        try (var lines = Files.lines(mail, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("message-id:")).findFirst()
                    .orElseThrow().replaceAll("(?i)message-id:\\s*<([^@>]*).*", "$1");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private List<String> cases(String topic, String type) {
        return cases(topic, type, "caseId");
    }

    private List<String> cases(String topic, String type, String field) {
        return topics.get(topic).ofType(type).stream().map(event -> event.payload().get(field).asString()).toList();
    }

    private List<String> column(String database, String sql) {
        return databases.rows(database, sql).stream().map(List::getFirst).toList();
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
