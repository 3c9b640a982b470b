package id.kawal.notification.recipient;

import id.kawal.notification.message.Knowledge;
import id.kawal.notification.message.Known;
import id.kawal.notification.message.Message;
import id.kawal.notification.news.Audience;
import id.kawal.notification.news.News;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is known of those whom a message concerns. */
@Component
class RecipientKnowledge implements Knowledge {

    private final KnownCases cases;
    private final SealedContacts contacts;
    private final KnownAgencies agencies;
    private final KnownClocks clocks;
    private final ContactSeal seal;

    RecipientKnowledge(KnownCases cases, SealedContacts contacts, KnownAgencies agencies, KnownClocks clocks,
            ContactSeal seal) {
        this.cases = cases;
        this.contacts = contacts;
        this.agencies = agencies;
        this.clocks = clocks;
        this.seal = seal;
    }

    @Override
    public Known about(Message message) {
        var news = message.news();
        var known = news.kind().audience() == Audience.REPORTER ? cases.findById(news.caseId())
                : Optional.<KnownCase>empty();
        var agencyCode = agencyCode(news);
        return new Known(known.map(KnownCase::confidential).orElse(null),
                known.flatMap(one -> contacts.findById(one.reporterId())).map(this::open).orElse(null),
                agency(agencyCode), agency(news.about().otherAgencyCode()), due(news, agencyCode), duty(news));
    }

    private Known.Reporter open(SealedContact contact) {
        var sealed = contact.sealed();
        return sealed == null ? new Known.Reporter.Erased() : seal.open(sealed);
    }

    /** Some events name only the clock. */
    private @Nullable String agencyCode(News news) {
        var about = news.about();
        return about.agencyCode() != null || about.clockId() == null ? about.agencyCode()
                : clocks.findById(about.clockId()).map(KnownClock::agencyCode).orElse(null);
    }

    private Known.@Nullable Agency agency(@Nullable String code) {
        return code == null ? null : agencies.findById(code).map(KnownAgency::asKnown).orElse(null);
    }

    private Known.@Nullable Duty duty(News news) {
        var clockId = news.about().clockId();
        return clockId == null ? null
                : clocks.findById(clockId).map(KnownClock::duty)
                        .map(duty -> new Known.Duty(String.valueOf(duty.title()), String.valueOf(duty.titleEn()),
                                String.valueOf(duty.basis())))
                        .orElse(null);
    }

    private @Nullable Instant due(News news, @Nullable String agencyCode) {
        var rule = news.dateOf();
        if (rule == null) {
            return null;
        }
        var clock = atTheDesk(rule)
                ? clocks.findFirstByCaseIdAndRuleAndRunningTrueAndDueNotNullOrderByDue(news.caseId(), rule)
                : Optional.ofNullable(agencyCode).flatMap(code -> clocks
                        .findFirstByCaseIdAndRuleAndAgencyCodeAndRunningTrueAndDueNotNullOrderByDue(news.caseId(), rule,
                                code));
        return clock.map(KnownClock::due).orElse(null);
    }

    /** The clocks of the desk run for the case, whichever agency it is about. */
    private static boolean atTheDesk(String rule) {
        return rule.startsWith("B");
    }
}
