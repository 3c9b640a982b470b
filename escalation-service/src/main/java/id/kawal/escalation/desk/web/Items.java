package id.kawal.escalation.desk.web;

import id.kawal.web.Refusal;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of article 24 is named in a request: names of items, such as {@code FULL_NAME}. */
final class Items {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private Items() {
    }

    /** Those that were sent; none when nothing was. */
    static Set<String> checked(@Nullable Set<String> sent) {
        if (sent == null) {
            return Set.of();
        }
        for (var item : sent) {
            if (Objects.isNull(item) || !NAME.matcher(item).matches()) {
                throw Refusal.unprocessable("entry-wrong").field("items", "not-an-item", String.valueOf(item));
            }
        }
        return Set.copyOf(sent);
    }
}
