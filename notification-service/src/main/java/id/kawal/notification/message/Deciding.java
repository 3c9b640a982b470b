package id.kawal.notification.message;

import id.kawal.notification.message.Decision.For;
import id.kawal.notification.message.Decision.Postpone;
import id.kawal.notification.message.Decision.Send;
import id.kawal.notification.message.Decision.Skip;
import id.kawal.notification.message.Decision.Wait;
import id.kawal.notification.message.Known.Agency;
import id.kawal.notification.message.Known.Reporter.Erased;
import id.kawal.notification.message.Known.Reporter.Reachable;
import id.kawal.notification.message.Known.Reporter.Unreadable;
import id.kawal.notification.message.Letter.Content;
import id.kawal.notification.news.Audience;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a message whose turn it is, from what is known at that moment. */
final class Deciding {

    private static final Locale INDONESIAN = Locale.of("id");

    private Deciding() {
    }

    static Decision decide(Message message, Known known, Instant now) {
        if (message.isStale(now)) {
            return new Skip(Reason.STALE);
        }
        return message.news().kind().audience() == Audience.REPORTER ? toReporter(message, known)
                : toOffice(message, known);
    }

    private static Decision toReporter(Message message, Known known) {
        var confidential = known.confidential();
        var reporter = known.reporter();
        if (confidential == null || reporter == null) {
            return recipientUnknown(message);
        }
        return switch (reporter) {
            case Erased _ -> new Skip(Reason.CONTACT_ERASED);
            case Unreadable _ -> new Postpone(Reason.CONTACT_UNREADABLE);
            case Reachable reachable -> write(message, known, new Reader(reachable.email(), reachable.language(),
                    confidential, reachable.trackingCode()));
        };
    }

    private static Decision toOffice(Message message, Known known) {
        var agency = known.agency();
        if (agency == null) {
            return recipientUnknown(message);
        }
        var email = message.news().kind().audience() == Audience.SUPERIOR ? agency.superiorEmail() : agency.email();
        return write(message, known, new Reader(email, INDONESIAN, false, message.news().caseId().toString()));
    }

    private static Decision write(Message message, Known known, Reader reader) {
        if (reader.email().isBlank()) {
            return new Skip(Reason.NO_ADDRESS);
        }
        if (message.dateMayCome() && !reader.discreet() && lacksWords(message, known)) {
            return new Wait(For.DATE);
        }
        var news = message.news();
        return new Send(new Letter(message.id(), news.caseId(), news.kind(), reader.email(), reader.language(),
                reader.discreet(), reader.reference(), content(message, known)));
    }

    private static boolean lacksWords(Message message, Known known) {
        var about = message.news().about();
        var lacksDate = about.due() == null && known.due() == null && message.news().dateOf() != null;
        return lacksDate || (about.agencyCode() != null && known.agency() == null)
                || (about.otherAgencyCode() != null && known.otherAgency() == null);
    }

    private static Content content(Message message, Known known) {
        var about = message.news().about();
        return new Content(name(known.agency(), about.agencyCode()), name(known.otherAgency(), about.otherAgencyCode()),
                about.rule(), about.due() == null ? known.due() : about.due(), about.detail(),
                message.news().happenedAt(), known.duty());
    }

    private static @Nullable String name(@Nullable Agency agency, @Nullable String code) {
        return agency == null ? code : agency.name();
    }

    private static Decision recipientUnknown(Message message) {
        return message.recipientMayCome() ? new Wait(For.RECIPIENT) : new Skip(Reason.RECIPIENT_UNKNOWN);
    }

    private record Reader(String email, Locale language, boolean discreet, String reference) {
    }
}
