package id.kawal.notification.news;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about one case that one audience hears of.
 *
 * @param eventId the event that it comes from
 * @param caseId the case
 * @param kind what is said, to whom
 * @param happenedAt when it happened, in the time of the office
 * @param about what it is about
 */
public record News(String eventId, UUID caseId, NewsKind kind, Instant happenedAt, About about) {

    /** The rule whose running clock gives the date that is told; nothing when the event brings the date or there is none. */
    public @Nullable String dateOf() {
        return kind.dateOf() == null && about.clockId() == null ? about.rule() : kind.dateOf();
    }

    /**
     * What news is about, as far as its event says it.
     *
     * @param agencyCode the agency
     * @param otherAgencyCode the agency that takes the case over
     * @param clockId the clock
     * @param rule the rule of that clock, for example {@code A1}
     * @param due the moment by which something must be done
     * @param detail a code that says more, for example why a case was declined
     */
    public record About(@Nullable String agencyCode, @Nullable String otherAgencyCode, @Nullable UUID clockId,
            @Nullable String rule, @Nullable Instant due, @Nullable String detail) {

        public static final About NOTHING_MORE = new About(null, null, null, null, null, null);

        public static About agency(String code) {
            return new About(code, null, null, null, null, null);
        }

        public static About clock(UUID clockId, String rule, @Nullable Instant due) {
            return new About(null, null, clockId, rule, due, null);
        }

        public About withAgency(@Nullable String code) {
            return new About(code, otherAgencyCode, clockId, rule, due, detail);
        }

        public About withOtherAgency(String code) {
            return new About(agencyCode, code, clockId, rule, due, detail);
        }

        public About withDue(@Nullable Instant moment) {
            return new About(agencyCode, otherAgencyCode, clockId, rule, moment, detail);
        }

        public About withDetail(Enum<?> code) {
            return withDetail(code.name());
        }

        public About withDetail(@Nullable String code) {
            return new About(agencyCode, otherAgencyCode, clockId, rule, due, code);
        }

        /** Told with the date of the running clock of that rule. */
        public About withDateOf(@Nullable String ofRule) {
            return new About(agencyCode, otherAgencyCode, clockId, ofRule, due, detail);
        }
    }
}
