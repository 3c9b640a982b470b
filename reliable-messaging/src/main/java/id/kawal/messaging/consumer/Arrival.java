package id.kawal.messaging.consumer;

import id.kawal.messaging.CloudEventHeaders;
import id.kawal.messaging.Envelope;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An event that arrived: a record that has a key and says of itself what a CloudEvent with a sequence says. */
record Arrival(ReceivedRecord record, Envelope envelope) {

    private static final int LONGEST_NAME = 512;

    /** Reads the record. */
    static Arrival read(ReceivedRecord record) throws UnreadableRecord {
        if (record.key() == null) {
            throw new UnreadableRecord("It has no key");
        }
        var version = required(record, CloudEventHeaders.SPEC_VERSION);
        if (!version.startsWith("1.")) {
            throw new UnreadableRecord("CloudEvents version " + version + " is not known");
        }
        return new Arrival(record, new Envelope(required(record, CloudEventHeaders.ID),
                required(record, CloudEventHeaders.TYPE), required(record, CloudEventHeaders.SOURCE), time(record),
                sequence(record), record.topic(), name(record.key(), "The key"),
                record.headers().get(CloudEventHeaders.TRACE_PARENT)));
    }

    String key() {
        return envelope.key();
    }

    long sequence() {
        return envelope.sequence();
    }

    private static Instant time(ReceivedRecord record) throws UnreadableRecord {
        try {
            return OffsetDateTime.parse(required(record, CloudEventHeaders.TIME)).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableRecord("The header ce_time is no RFC 3339 time");
        }
    }

    private static long sequence(ReceivedRecord record) throws UnreadableRecord {
        try {
            var sequence = Long.parseLong(required(record, CloudEventHeaders.SEQUENCE));
            if (sequence >= 1) {
                return sequence;
            }
        } catch (NumberFormatException e) {
            // answered below, as for a number out of range
        }
        throw new UnreadableRecord("The header ce_sequence is no whole number from 1");
    }

    private static String required(ReceivedRecord record, String header) throws UnreadableRecord {
        var value = record.headers().get(header);
        if (value == null || value.isBlank()) {
            throw new UnreadableRecord("The header " + header + " is missing");
        }
        return name(value, "The header " + header);
    }

    /** What PostgreSQL can store and index. */
    private static String name(String text, String what) throws UnreadableRecord {
        if (text.length() > LONGEST_NAME || text.indexOf('\0') >= 0) {
            throw new UnreadableRecord(
                    what + " is longer than " + LONGEST_NAME + " characters or has a zero character");
        }
        return text;
    }

    /** Says why a record is no event. */
    static final class UnreadableRecord extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableRecord(String message) {
            super(message);
        }
    }
}
