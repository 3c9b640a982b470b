package id.kawal.intake.submission.web;

import id.kawal.intake.submission.Receipt;
import id.kawal.intake.submission.SubmittingReports.Submitted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a receipt into words: what is still missing, what comes next, and what the office promises. */
@Component
class ReceiptWords {

    private static final int ANSWER_DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private final MessageSource messages;
    private final Clock clock;

    ReceiptWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    SubmittedView describe(Submitted submitted, Locale locale) {
        var receipt = submitted.receipt();
        var missing = receipt.missing().stream()
                .map(item -> new SubmittedView.Missing(item.name(), say("missing." + item, locale))).toList();
        var notes = receipt.ownServiceConfidential() ? List.of(say("receipt.own-service-confidential", locale))
                : List.<String>of();
        return new SubmittedView(receipt.caseId(), receipt.trackingCode(), submitted.pin(), say("receipt.keep", locale),
                receipt.submittedAt(), missing, nextDate(receipt, locale), say("receipt.promise", locale), notes,
                "/api/v1/reports/" + receipt.trackingCode());
    }

    /**
     * When the agency must have answered, as far as it can be told before the case lies in its inbox: an estimate, because the
     * clock starts at the delivery, or at the prior complaint when there was one.
     */
    private SubmittedView.NextDate nextDate(Receipt receipt, Locale locale) {
        var submitted = LocalDate.ofInstant(receipt.submittedAt(), clock.getZone());
        var told = receipt.complainedOn();
        var last = (told == null ? submitted : told).plusDays(ANSWER_DAYS);
        var passed = last.isBefore(submitted);
        var how = told == null ? "receipt.next-from-delivery"
                : passed ? "receipt.next-passed" : "receipt.next-from-complaint";
        return new SubmittedView.NextDate(endOf(last), "AGENCY", true, "A1", "UU 25/2009 art. 44(1)",
                say(how, locale, day(last, locale), told == null ? "" : day(told, locale)));
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant();
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DAY.withLocale(locale));
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
