package id.kawal.notification.news.messaging;

import id.kawal.contracts.CaseEvent;
import id.kawal.messaging.Envelope;
import id.kawal.notification.news.News;

/** Learns from an event about a case before its news is written, in the same transaction. */
public interface EventWitness {

    void saw(CaseEvent event, Envelope envelope);

    /** Whether the news is about something that its audience knows of: not about a clock that is for the staff alone. */
    boolean concerns(News news);
}
