package id.kawal.messaging.outbox;

/** What an order is kept by: a topic and a key on it. */
record OrderedKey(String topic, String key) {
}
