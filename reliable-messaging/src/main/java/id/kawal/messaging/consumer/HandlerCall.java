package id.kawal.messaging.consumer;

import id.kawal.messaging.EventJson;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.Subscription.TypedHandler;

/** Gives an event to its handler. An event without one is passed over. */
final class HandlerCall {

    private HandlerCall() {
    }

    static void call(Subscription subscription, Arrival arrival) {
        try {
            if (arrival.record().value() == null) {
                subscription.tombstoneHandler()
                        .ifPresent(handler -> handler.accept(arrival.key(), arrival.envelope()));
            } else {
                subscription.handler(arrival.envelope().type()).ifPresent(handler -> call(handler, arrival));
            }
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            throw new IllegalStateException("The handler of " + arrival.envelope().type() + " broke", e);
        }
    }

    private static <T> void call(TypedHandler<T> handler, Arrival arrival) {
        handler.handler().on(EventJson.mapper().readValue(arrival.record().value(), handler.payload()),
                arrival.envelope());
    }
}
