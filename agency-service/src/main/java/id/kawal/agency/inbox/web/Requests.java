package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyCommand.Acknowledge;
import id.kawal.agency.action.AgencyCommand.Ask;
import id.kawal.agency.action.AgencyCommand.Decline;
import id.kawal.agency.action.AgencyCommand.DeclineGround;
import id.kawal.agency.action.AgencyCommand.ExtensionGround;
import id.kawal.agency.action.AgencyCommand.HandOver;
import id.kawal.agency.action.AgencyCommand.RequestExtension;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an agency sends, before it is checked. */
final class Requests {

    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REFERENCE = 100;
    private static final int MOST_DAYS = 365;

    private Requests() {
    }

    /** Says that the case was received. */
    record Acknowledgement(@Nullable Boolean fileComplete, @Nullable String reference) {

        Acknowledge command() {
            var checks = new Checks();
            var complete = checks.required("fileComplete", fileComplete);
            var own = checks.optional("reference", reference, LONGEST_REFERENCE);
            checks.done();
            return new Acknowledge(Checks.sure(complete), own);
        }
    }

    /** Asks the reporter. */
    record Question(@Nullable String text) {

        Ask command() {
            var checks = new Checks();
            var question = checks.text("text", text, LONGEST_TEXT);
            checks.done();
            return new Ask(question);
        }
    }

    /** Answers; files as base64, or beside it as parts of the request. */
    record Response(@Nullable String kind, @Nullable String text, @Nullable List<InlineFile> attachments) {

        List<InlineFile> files() {
            return attachments == null ? List.of() : attachments;
        }
    }

    /** A file inside a JSON body. */
    record InlineFile(@Nullable String fileName, @Nullable String mediaType, @Nullable String contentBase64) {
    }

    /** Asks for more time. */
    record Extension(@Nullable Integer days, @Nullable String reason, @Nullable String explanation) {

        RequestExtension command() {
            var checks = new Checks();
            if (days == null || days < 1 || days > MOST_DAYS) {
                checks.wrong("days", "between", 1, MOST_DAYS);
            }
            var ground = checks.oneOf("reason", ExtensionGround.class, reason);
            var why = checks.text("explanation", explanation, LONGEST_TEXT);
            checks.done();
            return new RequestExtension(Checks.sure(days), Checks.sure(ground), why);
        }
    }

    /** Hands the case over. */
    record Transfer(@Nullable String toAgencyCode, @Nullable String reason) {

        HandOver command(String from, Predicate<String> receives) {
            var checks = new Checks();
            var to = checks.text("toAgencyCode", toAgencyCode, LONGEST_REFERENCE).toUpperCase(Locale.ROOT);
            if (to.equals(from)) {
                checks.wrong("toAgencyCode", "same-agency");
            } else if (!to.isEmpty() && !receives.test(to)) {
                checks.wrong("toAgencyCode", "unknown-agency", to);
            }
            var why = checks.text("reason", reason, LONGEST_TEXT);
            checks.done();
            return new HandOver(to, why);
        }
    }

    /** Refuses the case. */
    record RefusalOfCase(@Nullable String reason, @Nullable String explanation) {

        Decline command() {
            var checks = new Checks();
            var ground = checks.oneOf("reason", DeclineGround.class, reason);
            var why = checks.text("explanation", explanation, LONGEST_TEXT);
            checks.done();
            return new Decline(Checks.sure(ground), why);
        }
    }
}
