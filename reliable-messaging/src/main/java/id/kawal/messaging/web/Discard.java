package id.kawal.messaging.web;

import org.jspecify.annotations.Nullable;

/** Why an operator discards an event. */
record Discard(@Nullable String reason) {
}
