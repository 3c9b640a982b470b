package id.kawal.messaging.outbox;

import java.util.List;

/** Is told of the steps of the relay, so that faults can be placed between them. */
@FunctionalInterface
interface RelayObserver {

    /** The broker has acknowledged these rows; they are not removed yet. */
    void acknowledged(List<Long> rows);
}
