package id.kawal.escalation.casefile.web;

import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.directory.AgencyDirectory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in one line. */
record CaseSummary(UUID caseId, CaseStage stage, String agency, String agencyName, String substance, String channel,
        boolean confidential, OffsetDateTime submittedAt, boolean consented, @Nullable String eligible,
        @Nullable OffsetDateTime forwardedAt, @Nullable OffsetDateTime closedAt, List<String> overdue,
        @Nullable NextDeadline next) {

    /** The deadline that comes first. */
    record NextDeadline(String rule, String title, OffsetDateTime due) {
    }

    static CaseSummary of(CaseFile file, AgencyDirectory agencies, Reckoning reckoning, Locale locale, Instant now) {
        var zone = reckoning.calendar().zone();
        var report = file.report();
        var standing = file.standing();
        var agency = file.clocks().agency();
        var overdue = file.clocks().runs().stream().filter(run -> file.status(run) == ClockStatus.MISSED)
                .map(run -> run.rule().id()).distinct().toList();
        var next = file.nextDate(now)
                .map(run -> new NextDeadline(run.rule().id(), run.rule().title(locale.getLanguage()),
                        at(run.due(), zone)));
        return new CaseSummary(report.caseId(), standing.stage(), agency, agencies.agency(agency).name(),
                report.substance(),
                report.channel(), report.confidential(), at(report.submittedAt(), zone), standing.consented(),
                standing.eligibility() == null ? null : standing.eligibility().reason().name(),
                standing.forwardedAt() == null ? null : at(standing.forwardedAt(), zone),
                standing.closedAt() == null ? null : at(standing.closedAt(), zone), overdue, next.orElse(null));
    }

    private static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
