package id.kawal.notification;

import static id.kawal.contracts.intake.Confidentiality.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Reason;
import id.kawal.notification.testing.PublishedDeliveryEvents;
import id.kawal.notification.testing.ScriptedMailServer;
import id.kawal.notification.testing.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** When the mail server or the process fails: nothing is lost, nothing is sent twice by itself, and it is said why. */
@ExtendWith(OutputCaptureExtension.class)
class SendingTroubleIT extends ServiceOnStage {

    @Autowired
    private Stage.MortalPost post;

    @Test
    void a_mail_server_that_is_down_is_tried_again_and_the_mail_sent_once() {
        var port = sender.getPort();
        sender.setPort(closedPort());
        var stage = stage().known(OPEN);
        await().untilAsserted(() -> assertThat(log(stage)).singleElement()
                .satisfies(one -> assertThat(one.attempts()).isGreaterThan(1))
                .satisfies(one -> assertThat(one.reason()).isIn(Reason.SMTP_UNAVAILABLE, null)));
        sender.setPort(port);
        awaitMails(stage.reporter, 1);
        staysAt(stage.reporter, 1);
        assertThat(states(stage)).containsExactly(MessageState.SENT);
    }

    @Test
    void a_refused_address_fails_with_its_reason_and_is_not_tried_again() {
        try (var refusing = new ScriptedMailServer().answering("RCPT", "550 no such user");
                var published = new PublishedDeliveryEvents(broker)) {
            sender.setPort(refusing.port());
            var stage = stage().known(OPEN);
            awaitState(stage, MessageState.FAILED);
            assertThat(log(stage)).singleElement().satisfies(one -> {
                assertThat(one.reason()).isEqualTo(Reason.SMTP_REJECTED);
                assertThat(one.attempts()).isEqualTo(1);
            });
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).singleElement().asString()
                    .startsWith("kawal.notification.notification-failed.v1").contains("SMTP_REJECTED"));
        }
    }

    @Test
    void a_process_that_dies_after_the_hand_over_leaves_it_uncertain_and_nothing_doubled() {
        var stage = stage();
        post.diesOnceFor(stage.caseId);
        stage.known(OPEN);
        awaitMails(stage.reporter, 1);
        awaitState(stage, MessageState.UNCERTAIN);
        staysAt(stage.reporter, 1);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.OUTCOME_UNKNOWN);
        try (var published = new PublishedDeliveryEvents(broker)) {
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).singleElement().asString()
                    .startsWith("kawal.notification.notification-failed.v1").contains("OUTCOME_UNKNOWN"));
            messages.resend(log(stage).getFirst().messageId(), "operator");
            awaitMails(stage.reporter, 2);
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).hasSize(2).last().asString()
                    .startsWith("kawal.notification.notification-sent.v1"));
        }
        assertThat(mails(stage.reporter)).extracting(ServiceOnStage::messageId)
                .containsOnly(messageId(mails(stage.reporter).getFirst()));
    }

    @Test
    void an_answer_that_never_comes_leaves_it_uncertain_too() {
        try (var silent = new ScriptedMailServer().answering(".", ScriptedMailServer.HANG_UP)) {
            sender.setPort(silent.port());
            var stage = stage().known(OPEN);
            awaitState(stage, MessageState.UNCERTAIN);
            await().during(QUIET).untilAsserted(() -> assertThat(silent.mails()).hasSize(1));
        }
    }

    @Test
    void many_senders_send_each_message_once() {
        var stages = IntStream.range(0, 40).mapToObj(_ -> stage()).toList();
        stages.forEach(stage -> stage.known(OPEN));
        stages.forEach(stage -> stage.answered(1));
        stages.forEach(stage -> awaitMails(stage.reporter, 2));
        stages.forEach(stage -> assertThat(new HashSet<>(mails(stage.reporter).stream()
                .map(ServiceOnStage::messageId).toList())).hasSize(2));
        await().during(QUIET)
                .untilAsserted(() -> stages.forEach(stage -> assertThat(mails(stage.reporter)).hasSize(2)));
    }

    @Test
    void no_address_and_no_contact_is_stored_open_or_logged(CapturedOutput output) {
        var stage = stage();
        sender.setPort(closedPort());
        stage.known(OPEN);
        await().untilAsserted(() -> assertThat(log(stage)).hasSize(1).first()
                .satisfies(one -> assertThat(one.attempts()).isGreaterThan(1)));
        assertThat(output.getAll()).doesNotContain(stage.reporter);
        var tables = List.of("message", "sealed_contact", "known_case", "outbox");
        tables.forEach(table -> assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like ?")
                .param("%" + stage.reporter + "%").query(Long.class).single()).as(table).isZero());
    }

    private static int closedPort() {
        var server = new ScriptedMailServer();
        server.close();
        return server.port();
    }
}
