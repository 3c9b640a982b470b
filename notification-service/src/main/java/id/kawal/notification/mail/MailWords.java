package id.kawal.notification.mail;

import id.kawal.notification.message.Letter;
import id.kawal.notification.news.Audience;
import id.kawal.notification.news.NewsKind;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a letter in the language of its reader; a discreet one says only that there is news. */
@Component
class MailWords {

    private final MessageSource messages;
    private final MailSettings settings;
    private final Clock clock;

    MailWords(MessageSource messages, MailSettings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    MailText describe(Letter letter) {
        var say = new Saying(letter.language(), arguments(letter));
        var news = letter.discreet() ? "discreet" : "news." + letter.kind().key();
        var undated = letter.content().due() == null ? say.perhaps(news + ".next-undated") : null;
        return new MailText(say.text(news + ".subject"), say.text(news + ".happened"),
                undated == null ? say.text(news + ".next") : undated,
                letter.kind() == NewsKind.REPORT_RECEIVED ? say.text("mail.court-time-limits") : null,
                say.text("mail.follow." + letter.kind().audience()), link(letter),
                say.text("mail.reference." + letter.kind().audience()), letter.reference(), say.text("mail.footer"));
    }

    /** Where the reader follows the case; a superior office has no access and asks the office of the Ombudsman. */
    private @Nullable String link(Letter letter) {
        var base = settings.publicUrl().toString().replaceAll("/+$", "");
        return switch (letter.kind().audience()) {
            case REPORTER -> base + "/track";
            case AGENCY -> base + "/agency/cases/" + letter.caseId();
            case SUPERIOR -> null;
        };
    }

    private Object[] arguments(Letter letter) {
        var language = letter.language();
        var content = letter.content();
        var plain = new Saying(language, new Object[]{""});
        return new Object[]{
                named(content.agency(), plain),
                content.due() == null ? "" : day(content.due(), language),
                content.detail() == null ? "" : plain.either(detail(letter, content.detail()), "detail.other"),
                letter.reference(),
                content.rule() == null ? "" : rule(letter, content.rule(), plain),
                named(content.otherAgency(), plain),
                day(content.happenedAt(), language)};
    }

    /** In words of our own, else in those of the policy, else in words that fit any rule. */
    private static String rule(Letter letter, String rule, Saying plain) {
        var own = plain
                .perhaps((letter.kind().audience() == Audience.REPORTER ? "rule.reporter." : "rule.office.") + rule);
        var duty = letter.content().duty();
        if (own != null || duty == null) {
            return own == null ? plain.text("rule.other") : own;
        }
        var title = letter.language().getLanguage().equals("en") ? duty.titleEn() : duty.title();
        return title + " (" + duty.basis() + ")";
    }

    private static String detail(Letter letter, String code) {
        return (letter.kind() == NewsKind.AGENCY_DESK_STEP ? "desk." : "detail.") + code;
    }

    private static String named(@Nullable String agency, Saying plain) {
        return agency == null ? plain.text("mail.agency-unnamed") : agency;
    }

    private String day(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", language).format(moment.atZone(clock.getZone()));
    }

    /** Says messages in one language, with the same arguments for all of them. */
    private final class Saying {

        private final Locale language;
        private final Object[] arguments;

        Saying(Locale language, Object[] arguments) {
            this.language = language;
            this.arguments = arguments;
        }

        String text(String code) {
            return messages.getMessage(code, arguments, language);
        }

        @Nullable String perhaps(String code) {
            return messages.getMessage(code, arguments, null, language);
        }

        String either(String code, String other) {
            var text = perhaps(code);
            return text == null ? text(other) : text;
        }
    }
}
