package id.kawal.escalation.transparency;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures as they may be shown; what is absent is hidden because it is small or would show something small.
 *
 * @param code of which reports, for example a region; empty for all
 * @param received how many came
 * @param closed how many of them were closed since
 * @param open how many are still open
 * @param medianDays how many days it took to close half of the closed ones
 * @param kept how many deadlines of agencies in them were kept
 * @param missed how many were missed
 */
public record PublishedLine(String code, @Nullable Long received, @Nullable Long closed, @Nullable Long open,
        @Nullable Double medianDays, @Nullable Long kept, @Nullable Long missed) {

    /** Whether anything is hidden. */
    public boolean isPartlyHidden() {
        return Stream.of(received, closed, open, kept, missed).anyMatch(figure -> figure == null);
    }

    /** How many of a hundred deadlines were kept. */
    public @Nullable Long percentKept() {
        return kept == null || missed == null || kept + missed == 0 ? null : Math.round(100.0 * kept / (kept + missed));
    }
}
