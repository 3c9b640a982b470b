package id.kawal.escalation.examiner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of which several answers may be ticked.
 *
 * @param name under which they are sent
 * @param label what is asked
 * @param hint what helps to answer
 * @param fault what is wrong with the answer
 * @param boxes the answers
 */
public record Ticks(String name, String label, @Nullable String hint, @Nullable String fault, List<Box> boxes) {

    /** One answer, ticked or not. */
    public record Box(String value, String text, boolean ticked) {
    }

    /** The ids of the hint and of the fault, for those who hear the page. */
    public @Nullable String describedBy() {
        var ids = (hint == null ? "" : name + "-hint ") + (fault == null ? "" : name + "-error");
        return ids.isBlank() ? null : ids.strip();
    }
}
