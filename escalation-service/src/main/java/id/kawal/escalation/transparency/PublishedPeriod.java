package id.kawal.escalation.transparency;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period as they may be shown.
 *
 * @param quarter the period
 * @param all of all reports of the period; absent when there are too few of them
 * @param parts the rows of each breakdown; none for one that is withheld
 */
public record PublishedPeriod(Quarter quarter, @Nullable PublishedLine all, Map<Breakdown, List<PublishedLine>> parts) {

    /** The rows of a breakdown. */
    public List<PublishedLine> by(Breakdown breakdown) {
        return parts.getOrDefault(breakdown, List.of());
    }
}
