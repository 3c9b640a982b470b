package id.kawal.messaging.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The W3C trace context of the running work, where tracing puts one into the logging context. */
final class TraceParent {

    private TraceParent() {
    }

    static @Nullable String current() {
        var trace = MDC.get("traceId");
        var span = MDC.get("spanId");
        return trace == null || span == null || trace.length() != 32 || span.length() != 16
                ? null
                : "00-" + trace + "-" + span + "-01";
    }
}
