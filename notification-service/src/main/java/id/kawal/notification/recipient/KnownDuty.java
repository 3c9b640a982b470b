package id.kawal.notification.recipient;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the rule of a clock is about, as the policy words it.
 *
 * @param title in Indonesian
 * @param titleEn in English
 * @param basis what it rests on
 * @param ofReporter whether the reporter has to act
 */
@Embeddable
public record KnownDuty(@Nullable String title, @Nullable String titleEn, @Nullable String basis,
        @Nullable Boolean ofReporter) {
}
