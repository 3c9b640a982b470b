package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.WatchingYears;
import id.kawal.escalation.calendar.YearWarning;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows to everybody which years lack a table, since dates in them are guesses. */
@RestController
class WarningsController {

    private final WatchingYears watching;
    private final MessageSource messages;

    WarningsController(WatchingYears watching, MessageSource messages) {
        this.watching = watching;
        this.messages = messages;
    }

    /** A warning in words. */
    record WarningView(String calendar, int year, YearWarning.Need need, String text) {
    }

    @GetMapping("/api/v1/calendars/warnings")
    @Operation(summary = "Years whose holidays are needed and not known")
    List<WarningView> warnings(Locale locale) {
        return watching.warnings().stream()
                .map(warning -> new WarningView(warning.calendar(), warning.year(), warning.need(),
                        messages.getMessage("calendar-warning." + warning.need(),
                                new Object[]{warning.calendar(), Integer.toString(warning.year())}, locale)))
                .toList();
    }
}
