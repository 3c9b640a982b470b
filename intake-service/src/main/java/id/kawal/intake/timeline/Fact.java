package id.kawal.intake.timeline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case.
 *
 * @param source who says so: {@code intake}, {@code agency} or {@code escalation}
 * @param sequence its place among what the source says of this case
 * @param kind what happened
 * @param happenedAt when
 * @param agencyCode the agency, where one is concerned
 * @param reference the question, answer, clock, extension or other thing that it is about
 * @param number the number of an answer, or the days of an extension
 * @param detail a code: the kind of an answer, a reason, a step, the agency that it went to, or a {@link DeskPosition}
 * @param flag complete file, consent needed, or already forwarded
 * @param timing the clock that it is about
 */
@Embeddable
public record Fact(String source, long sequence, @Enumerated(EnumType.STRING) FactKind kind, Instant happenedAt,
        @Nullable String agencyCode, @Nullable UUID reference, @Nullable Integer number, @Nullable String detail,
        boolean flag,
        @Nullable Timing timing) {

    /**
     * What a clock says.
     *
     * @param rule the rule of the policy
     * @param startedAt what day 0 is
     * @param timeLimit how many units it allows
     * @param unit which units
     * @param due the moment at which it becomes due
     * @param duty what its rule is about, where that was told
     */
    @Embeddable
    public record Timing(@Nullable String rule, @Nullable Instant startedAt, @Nullable Integer timeLimit,
            @Nullable String unit,
            @Nullable Instant due, @Nullable Duty duty) {

        Timing of(Duty told) {
            return new Timing(rule, startedAt, timeLimit, unit, due, told);
        }
    }

    /**
     * What a rule is about, for a reporter to read; not told of clocks that are for the staff alone.
     *
     * @param title in Indonesian
     * @param titleEn in English
     * @param basis what it rests on
     * @param owedBy who has to act: {@code AGENCY}, {@code SUPERIOR}, {@code REPORTER} or {@code OFFICE}
     * @param precedence {@code STEP}, {@code TOTAL} or {@code BAR}
     */
    @Embeddable
    public record Duty(@Nullable String title, @Nullable String titleEn, @Nullable String basis,
            @Nullable String owedBy, @Nullable String precedence) {

        /** Whether it is something that has to be done next, or within a total, and not a time bar in the far. */
        boolean isWaitedFor() {
            return !"BAR".equals(precedence);
        }

        /** Whether the agency has to act. */
        public boolean isOfAgency() {
            return "AGENCY".equals(owedBy);
        }
    }

    /** What a source says, so far without details. */
    public static Fact of(String source, long sequence, FactKind kind, Instant happenedAt) {
        return new Fact(source, sequence, kind, happenedAt, null, null, null, null, false, null);
    }

    public Fact agency(@Nullable String code) {
        return new Fact(source, sequence, kind, happenedAt, code, reference, number, detail, flag, timing);
    }

    public Fact about(@Nullable UUID thing) {
        return new Fact(source, sequence, kind, happenedAt, agencyCode, thing, number, detail, flag, timing);
    }

    public Fact number(int counted) {
        return new Fact(source, sequence, kind, happenedAt, agencyCode, reference, counted, detail, flag, timing);
    }

    public Fact detail(@Nullable String code) {
        return new Fact(source, sequence, kind, happenedAt, agencyCode, reference, number, code, flag, timing);
    }

    public Fact flag(boolean set) {
        return new Fact(source, sequence, kind, happenedAt, agencyCode, reference, number, detail, set, timing);
    }

    public Fact timing(@Nullable Timing said) {
        return new Fact(source, sequence, kind, happenedAt, agencyCode, reference, number, detail, flag, said);
    }
}
