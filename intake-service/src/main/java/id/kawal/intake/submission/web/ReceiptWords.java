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
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a receipt into words: what is still missing, what comes next, and what the office promises. */
@Component
public class ReceiptWords {

    private static final int ANSWER_DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private final MessageSource messages;
    private final Clock clock;

    ReceiptWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The receipt in words. */
    public SubmittedView describe(Submitted submitted, Locale locale) {
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
        return new SubmittedView.NextDate(endOf(last(submitted, told)), "AGENCY", true, "A1", "UU 25/2009 art. 44(1)",
                explained(submitted, told, locale));
    }

    /** When the agency must have answered a report that is sent today. */
    public String expected(@Nullable LocalDate complainedOn, Locale locale) {
        return explained(LocalDate.now(clock), complainedOn, locale);
    }

    private String explained(LocalDate submitted, @Nullable LocalDate told, Locale locale) {
        var last = last(submitted, told);
        var passed = last.isBefore(submitted);
        var how = told == null ? "receipt.next-from-delivery"
                : passed ? "receipt.next-passed" : "receipt.next-from-complaint";
        return say(how, locale, day(last, locale), told == null ? "" : day(told, locale));
    }

    private static LocalDate last(LocalDate submitted, @Nullable LocalDate told) {
        return (told == null ? submitted : told).plusDays(ANSWER_DAYS);
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
