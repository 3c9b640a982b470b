package id.kawal.escalation.dossier;

import id.kawal.escalation.calendar.DayWords;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of the printed dossier; its public methods are called by the template. */
record DossierWords(MessageSource messages, DayWords days, ZoneId zone) {

    public String day(LocalDate date) {
        return days.day(date);
    }

    public String moment(OffsetDateTime at) {
        return days.moment(at.toInstant(), zone);
    }

    public String code(String group, @Nullable String code) {
        return code == null ? ""
                : Objects.requireNonNull(messages.getMessage(group + "." + code, new Object[0], code, Locale.of("id")));
    }

    public String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : bytes < 1024 * 1024 ? bytes / 1024 + " KB" : bytes / (1024 * 1024) + " MB";
    }
}
