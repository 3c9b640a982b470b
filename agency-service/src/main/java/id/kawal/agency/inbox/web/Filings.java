package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyCommand;
import id.kawal.agency.filing.Filing;
import id.kawal.agency.filing.FilingOutcome.NoSuchCase;
import id.kawal.agency.filing.FilingOutcome.Recorded;
import id.kawal.agency.filing.FilingOutcome.Refused;
import id.kawal.agency.filing.HandlingCases;
import id.kawal.agency.inbox.ActionRefusal;
import id.kawal.agency.inbox.InboxTransitions;
import id.kawal.web.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files what an agency wishes, whichever way it came in, or refuses it in words. */
@Component
class Filings {

    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final HandlingCases handling;

    Filings(HandlingCases handling) {
        this.handling = handling;
    }

    Recorded file(String agency, UUID caseId, @Nullable String key, AgencyCommand command,
            Map<UUID, byte[]> contents) {
        var checks = new Checks();
        var checkedKey = checks.optional(KEY, key, LONGEST_KEY);
        checks.done();
        return switch (handling.handle(new Filing(caseId, agency, checkedKey, command, contents))) {
            case NoSuchCase _ -> throw Refusal.notFound("unknown-case");
            case Refused refused -> throw refusal(refused, command);
            case Recorded recorded -> recorded;
        };
    }

    private static Refusal refusal(Refused refused, AgencyCommand command) {
        var code = "action-" + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var refusal = refused.reason() == ActionRefusal.KEY_REUSED ? Refusal.unprocessable(code)
                : Refusal.conflict(code);
        return refusal.with("state", refused.state())
                .with("allowedIn", InboxTransitions.statesThatAllow(command.action()))
                .with("allowedActions", InboxTransitions.allowedIn(refused.state()));
    }
}
