package id.kawal.escalation.desk.web;

import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.desk.Matter;
import id.kawal.escalation.desk.Origin;
import id.kawal.escalation.lifecycle.Mark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file of a case as the desk has it. */
record DeskFile(UUID caseId, @Schema(description = RegisterWords.MEANING) @Nullable String registerNumber,
        Origin origin, String state, String stateText, String phase, OffsetDateTime since,
        OffsetDateTime openedAt, Matter matter, @Nullable String handler, @Nullable LocalDate hearingOn,
        Set<Mark> marks, List<String> missing, @Nullable String outcome, int version, List<NextView> next,
        List<StepView> steps, List<ClockView> clocks, String title) {
}
