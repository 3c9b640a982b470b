package id.kawal.notification.news.messaging;

import id.kawal.contracts.CaseEvent;
import id.kawal.messaging.Envelope;

/** Learns from an event about a case before its news is written, in the same transaction. */
@FunctionalInterface
public interface EventWitness {

    void saw(CaseEvent event, Envelope envelope);
}
