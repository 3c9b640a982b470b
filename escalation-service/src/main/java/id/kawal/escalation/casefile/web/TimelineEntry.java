package id.kawal.escalation.casefile.web;

import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactWords;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a timeline. */
record TimelineEntry(OffsetDateTime at, OffsetDateTime recordedAt, String kind, String text, @Nullable String agency,
        @Nullable UUID reference, Map<String, String> details) {

    static TimelineEntry of(Fact fact, FactWords words) {
        return new TimelineEntry(fact.happenedAt().atZone(words.zone()).toOffsetDateTime(),
                fact.recordedAt().atZone(words.zone()).toOffsetDateTime(), fact.kind().name(), words.of(fact),
                fact.agency(),
                fact.reference(), fact.details());
    }
}
