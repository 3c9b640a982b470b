package id.kawal.notification.news.messaging;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EventType;
import id.kawal.messaging.Envelope;
import id.kawal.notification.news.News;
import id.kawal.notification.news.NewsKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one type of event is worth telling.
 *
 * @param type the type of event
 * @param tells what is told of one such event that happened at this moment of the office
 * @param silence why nobody is told by a message, for a type that tells nothing
 */
record NewsRule<T extends CaseEvent>(EventType<T> type, BiFunction<T, ZonedDateTime, List<Telling>> tells,
        @Nullable String silence) {

    /** What is said about what, to the audience of the kind. */
    record Telling(NewsKind kind, News.About about) {
    }

    /** The news of one event. */
    List<News> newsOf(T event, Envelope envelope, ZoneId office) {
        return newsOf(event, envelope.id(), envelope.time(), office);
    }

    List<News> newsOf(T event, String eventId, Instant happenedAt, ZoneId office) {
        return tells.apply(event, happenedAt.atZone(office)).stream()
                .map(one -> new News(eventId, event.caseId(), one.kind(), happenedAt, one.about())).toList();
    }
}
