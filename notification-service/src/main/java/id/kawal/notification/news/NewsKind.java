package id.kawal.notification.news;

import static id.kawal.notification.news.Audience.AGENCY;
import static id.kawal.notification.news.Audience.REPORTER;
import static id.kawal.notification.news.Audience.SUPERIOR;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said, to whom. */
public enum NewsKind {
    REPORT_RECEIVED(REPORTER),
    /** Says by when the agency must answer. */
    CASE_DELIVERED(REPORTER, "A1"),
    CASE_ACKNOWLEDGED(REPORTER, "A1"),
    /** Says by when the agency must decide. */
    FILE_COMPLETE(REPORTER, "A3"),
    QUESTION_ASKED(REPORTER),
    AGENCY_ANSWERED(REPORTER),
    CASE_TRANSFERRED(REPORTER),
    CASE_DECLINED(REPORTER),
    DEADLINE_PASSED(REPORTER),
    SUPERIOR_TOLD(REPORTER),
    CASE_ELIGIBLE(REPORTER),
    CONSENT_NEEDED(REPORTER),
    CASE_FORWARDED(REPORTER),
    MISS_RETRACTED(REPORTER),
    EXTENSION_GRANTED(REPORTER),
    DATE_MOVED(REPORTER),
    TIME_BAR_NEAR(REPORTER),
    TIME_BARRED(REPORTER),
    CASE_CLOSED(REPORTER),
    /** Of a rule that has no words of its own here; those of the policy are used. */
    OTHER_DEADLINE_NEAR(REPORTER),
    OTHER_DEADLINE_PASSED(REPORTER),
    OTHER_DATE_MOVED(REPORTER),
    AGENCY_NEW_CASE(AGENCY, "A1"),
    AGENCY_DEADLINE_NEAR(AGENCY),
    AGENCY_DEADLINE_MISSED(AGENCY),
    AGENCY_MISS_RETRACTED(AGENCY),
    SUPERIOR_INFORMED(SUPERIOR),
    SUPERIOR_MISS_RETRACTED(SUPERIOR);

    private final Audience audience;
    private final @Nullable String dateOf;

    NewsKind(Audience audience) {
        this(audience, null);
    }

    NewsKind(Audience audience, @Nullable String dateOf) {
        this.audience = audience;
        this.dateOf = dateOf;
    }

    public Audience audience() {
        return audience;
    }

    /** The rule whose running clock gives the date that is told, when the event itself brings none. */
    public @Nullable String dateOf() {
        return dateOf;
    }

    /** Whether it is worth telling only before the date that it is about. */
    public boolean isReminder() {
        return this == AGENCY_DEADLINE_NEAR || this == TIME_BAR_NEAR || this == OTHER_DEADLINE_NEAR;
    }

    /** Whether it is about a clock of a rule that has no words of its own here. */
    public boolean isOfOtherClock() {
        return this == OTHER_DEADLINE_NEAR || this == OTHER_DEADLINE_PASSED || this == OTHER_DATE_MOVED;
    }

    /** Its published name, also that of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
