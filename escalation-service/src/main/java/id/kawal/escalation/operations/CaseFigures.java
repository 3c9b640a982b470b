package id.kawal.escalation.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * How the cases stood at a moment: counts alone, and the deadlines that come next.
 *
 * @param at when they were counted, in the time of the office
 * @param stages the open cases by the stage that they are in
 * @param days received and closed by day, the oldest first
 * @param funnel how far the cases have come that were ever received
 * @param rules how many deadlines of each rule were kept and missed lately
 * @param stageRates the same by stage of the case
 * @param agencies the same for the agencies, of what they owe
 * @param coming what is due soon by rule
 * @param next the deadlines that come next
 * @param skips what was silently not done lately, by reason
 * @param withoutSuperior the agencies over which the directory knows nobody who can be told
 */
public record CaseFigures(Instant at, List<StageLine> stages, List<DayLine> days, Funnel funnel, List<RateLine> rules,
        List<RateLine> stageRates, List<AgencyLine> agencies, List<ComingLine> coming, List<NextLine> next,
        List<SkipLine> skips,
        List<String> withoutSuperior) {

    /** The open cases of a stage: how many of them burn, and how old they are. */
    public record StageLine(String stage, long open, long atRisk, long overdue, long week, long month, long quarter,
            long older) {

        StageLine plus(StageLine other) {
            return new StageLine(stage, open + other.open, atRisk + other.atRisk, overdue + other.overdue,
                    week + other.week, month + other.month, quarter + other.quarter, older + other.older);
        }

        StageLine named(String name) {
            return new StageLine(name, open, atRisk, overdue, week, month, quarter, older);
        }
    }

    /** What came and went on a day, or in the week that begins with it. */
    public record DayLine(LocalDate day, long received, long closed) {
    }

    /** How many cases have come how far. */
    public record Funnel(long received, long eligible, long forwarded, long closed) {
    }

    /** How many deadlines of a rule, or of all rules of a stage, were kept and missed. */
    public record RateLine(String code, long kept, long missed) {

        RateLine plus(RateLine other) {
            return new RateLine(code, kept + other.kept, missed + other.missed);
        }

        public long ended() {
            return kept + missed;
        }

        /** How many of a hundred were kept. */
        public long percent() {
            return ended() == 0 ? 0 : Math.round(100.0 * kept / ended());
        }
    }

    /** How many of its deadlines an agency kept and missed. */
    public record AgencyLine(String code, String name, long kept, long missed) {

        public long ended() {
            return kept + missed;
        }

        /** How many of a hundred were kept. */
        public long percent() {
            return ended() == 0 ? 0 : Math.round(100.0 * kept / ended());
        }
    }

    /** How many clocks of a rule are due within a day and within a week. */
    public record ComingLine(String rule, long day, long week) {
    }

    /** A deadline that comes soon; {@code atDesk} says that the file of its case can be opened at the desk. */
    public record NextLine(UUID clockId, UUID caseId, String rule, String agency, Instant due, boolean atDesk) {

        /** Whether it comes within a day of that moment. */
        public boolean isWithinADayOf(Instant moment) {
            return !due.isAfter(moment.plus(1, ChronoUnit.DAYS));
        }
    }

    /** How often something was not done for that reason. */
    public record SkipLine(String reason, long times) {
    }

    /** All stages together. */
    public StageLine total() {
        return stages.stream().reduce(new StageLine("", 0, 0, 0, 0, 0, 0, 0), StageLine::plus);
    }

    public long dueInADay() {
        return coming.stream().mapToLong(ComingLine::day).sum();
    }

    public long dueInAWeek() {
        return coming.stream().mapToLong(ComingLine::week).sum();
    }

    /** Received and closed by week, the oldest first; each has seven of the days. */
    public List<DayLine> weeks() {
        return java.util.stream.IntStream.range(0, days.size() / 7)
                .mapToObj(week -> days.subList(week * 7, week * 7 + 7))
                .map(week -> new DayLine(week.getFirst().day(), week.stream().mapToLong(DayLine::received).sum(),
                        week.stream().mapToLong(DayLine::closed).sum()))
                .toList();
    }
}
