package id.kawal.escalation.examiner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deadline that is to be dealt with first, in words.
 *
 * @param urgency how much it burns
 * @param word that in a word
 * @param when the moment; absent when no deadline runs
 * @param left how many days are left or gone
 * @param rule the rule
 * @param title what the rule asks for
 * @param basis the article that it rests on
 * @param clockId the clock, where it is known which
 */
public record DueView(Urgency urgency, String word, @Nullable String when, @Nullable String left, @Nullable String rule,
        @Nullable String title, @Nullable String basis, @Nullable UUID clockId) {

    DueView ofClock(UUID clock) {
        return new DueView(urgency, word, when, left, rule, title, basis, clock);
    }

    /** The name under which its shape and colour are kept in the style sheet. */
    public String style() {
        return "desk-due--" + urgency.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
