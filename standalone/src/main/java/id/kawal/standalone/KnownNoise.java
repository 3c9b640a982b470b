package id.kawal.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Keeps the one warning out of the log that Kafka’s broker gives at each of its ordinary stops, for it closes the channel to its
 * controller twice. By its words alone, so that whatever else the same logger says is kept.
 */
public final class KnownNoise extends TurboFilter {

    private static final String CLOSED_TWICE = "Attempting to close NetworkClient that has already been closed.";

    @Override
    public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
            Object @Nullable [] arguments, @Nullable Throwable failure) {
        return level == Level.WARN && format != null && format.endsWith(CLOSED_TWICE) ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
