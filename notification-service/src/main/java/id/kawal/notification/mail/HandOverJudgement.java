package id.kawal.notification.mail;

import id.kawal.notification.message.HandOver;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failed hand-over means. A reply of the mail server says it: 4xx not now, 5xx never. Without a reply it depends on
 * how far the mail got: once it was written to its end the server may have accepted it, and SMTP cannot tell (RFC 1047).
 */
final class HandOverJudgement {

    /** The server wants another sign-in: a matter of the settings and not of this mail. */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private HandOverJudgement() {
    }

    static HandOver of(MailException failure, boolean written) {
        if (failure instanceof MailAuthenticationException) {
            return HandOver.NOT_NOW;
        }
        if (failure instanceof MailSendException send && send.getFailedMessages().isEmpty()) {
            return HandOver.ACCEPTED; // Only the farewell to the server failed.
        }
        var reply = reply(failure);
        if (reply.isPresent()) {
            return reply.getAsInt() >= PERMANENT && !SIGN_IN.contains(reply.getAsInt()) ? HandOver.REJECTED
                    : HandOver.NOT_NOW;
        }
        return written ? HandOver.UNKNOWN : HandOver.NOT_NOW;
    }

    /** The code with which the mail server refused; that of the address before that of the mail. */
    static OptionalInt reply(MailException failure) {
        var found = new LinkedHashSet<Throwable>();
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        if (failure instanceof MailSendException send) {
            open.addAll(send.getFailedMessages().values());
        }
        while (!open.isEmpty()) {
            var one = open.poll();
            if (found.add(one)) {
                addUnlessNull(open, one.getCause());
                addUnlessNull(open, one instanceof MessagingException mail ? mail.getNextException() : null);
            }
        }
        return found.stream().mapToInt(HandOverJudgement::code).filter(code -> code >= TEMPORARY)
                .reduce((first, second) -> second);
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    private static void addUnlessNull(ArrayDeque<Throwable> open, @Nullable Throwable failure) {
        if (failure != null) {
            open.add(failure);
        }
    }
}
