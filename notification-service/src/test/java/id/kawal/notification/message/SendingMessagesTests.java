package id.kawal.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.kawal.notification.news.News;
import id.kawal.notification.news.NewsKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionOperations;

class SendingMessagesTests {

    private static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");

    private final MessageQueue queue = mock(MessageQueue.class);
    private final Post post = mock(Post.class);
    private final Deliveries deliveries = mock(Deliveries.class);
    private final Message message = new Message(UUID.randomUUID(),
            new News("event", UUID.randomUUID(), NewsKind.CASE_CLOSED,
                    NOW, News.About.NOTHING_MORE),
            NOW.plusSeconds(60), 0, 0, false, true, true);
    private final SendingMessages sending = new SendingMessages(queue,
            _ -> new Known(false, new Known.Reporter.Reachable("siti@example.org", Locale.ENGLISH, "LPG-1"), null, null,
                    null, null),
            post, deliveries, TransactionOperations.withoutTransaction(),
            new MessageSettings(Duration.ofSeconds(1), 1, Duration.ofMinutes(5),
                    new Backoff(Duration.ofSeconds(30), Duration.ofHours(1), 8), Duration.ofHours(1),
                    Duration.ofSeconds(10),
                    Duration.ofDays(7)),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void oneMessageHasItsTurn() {
        when(queue.next()).thenReturn(Optional.of(message));
    }

    @Test
    void a_hand_over_is_noted_again_when_the_database_fails_for_a_moment_and_the_mail_is_not_sent_again() {
        when(post.handOver(any())).thenReturn(HandOver.ACCEPTED);
        when(queue.settleHandedOver(eq(message), any(), any()))
                .thenThrow(new DataAccessResourceFailureException("gone")).thenReturn(true);
        assertThat(sending.sendNext()).isTrue();
        verify(post, times(1)).handOver(any());
        verify(deliveries, times(1)).publish(any(), any());
    }

    @Test
    void a_database_that_stays_away_leaves_the_claim_behind() {
        when(post.handOver(any())).thenReturn(HandOver.ACCEPTED);
        when(queue.settleHandedOver(eq(message), any(), any()))
                .thenThrow(new DataAccessResourceFailureException("gone"));
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(sending::sendNext);
        verify(queue, times(3)).settleHandedOver(any(), any(), any());
        verify(post, times(1)).handOver(any());
        verify(deliveries, never()).publish(any(), any());
    }

    @Test
    void the_round_ends_while_the_mail_server_takes_nothing() {
        when(post.handOver(any())).thenReturn(HandOver.NOT_NOW);
        assertThat(sending.sendNext()).isFalse();
        verify(deliveries, never()).publish(any(), any());
    }

    @Test
    void a_settlement_that_counts_no_more_is_not_published() {
        when(post.handOver(any())).thenReturn(HandOver.ACCEPTED);
        when(queue.settleHandedOver(eq(message), any(), any())).thenReturn(false);
        assertThat(sending.sendNext()).isTrue();
        verify(deliveries, never()).publish(any(), any());
    }

    @Test
    void a_mail_is_claimed_before_it_is_handed_over() {
        when(post.handOver(any())).thenAnswer(_ -> {
            verify(queue).claim(message, "s***@e***.org");
            return HandOver.ACCEPTED;
        });
        sending.sendNext();
        verify(post).handOver(any());
    }
}
