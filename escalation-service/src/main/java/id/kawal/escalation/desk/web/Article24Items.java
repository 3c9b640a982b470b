package id.kawal.escalation.desk.web;

import id.kawal.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items of UU 37/2008 art. 24, by the names under which requests, forms and events speak of them. */
public final class Article24Items {

    /** Those of the report itself. */
    static final List<String> OF_THE_REPORT = List.of("FULL_NAME", "BIRTH_PLACE", "BIRTH_DATE", "MARITAL_STATUS",
            "OCCUPATION", "FULL_ADDRESS", "DESCRIPTION");

    /** All of them. */
    public static final List<String> ALL = List.of("FULL_NAME", "BIRTH_PLACE", "BIRTH_DATE", "MARITAL_STATUS",
            "OCCUPATION", "FULL_ADDRESS", "DESCRIPTION", "PRIOR_COMPLAINT", "PRIOR_COMPLAINT_PROOF",
            "POWER_OF_ATTORNEY");

    private Article24Items() {
    }

    /**
     * Those that were sent in that field; none when nothing was.
     *
     * @throws Refusal 422 when one is none of them
     */
    static Set<String> sent(String field, @Nullable Set<String> items) {
        if (items == null) {
            return Set.of();
        }
        for (var item : items) {
            if (Objects.isNull(item) || !ALL.contains(item)) {
                throw Refusal.unprocessable("entry-wrong").field(field, "not-an-item", String.valueOf(item),
                        String.join(", ", ALL));
            }
        }
        return Set.copyOf(items);
    }
}
