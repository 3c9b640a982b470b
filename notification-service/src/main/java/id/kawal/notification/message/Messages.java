package id.kawal.notification.message;

import id.kawal.notification.news.News;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All messages. Whatever changes them joins the running transaction. */
public interface Messages {

    /** Writes news down as messages; news that is there already stays as it is. */
    void write(List<News> news);

    /** Skips the reminders of a clock that were not sent yet, because their date no longer holds. */
    void withdrawReminders(UUID clockId);

    /** Has the waiting messages of a case looked at again, because more is known of it. */
    void wakeCase(UUID caseId);

    /** Has the waiting messages that concern an agency looked at again, because it is known now. */
    void wakeAgency(String agencyCode);

    /** Erases the masked address from the messages to the reporter of a case, and looks at the waiting ones again. */
    void forgetReporter(UUID caseId);

    /** The lines of the log, newest first, from before the given number. */
    List<Delivery> deliveries(@Nullable UUID caseId, @Nullable MessageState state, long before, int most);

    /** One line of the log. */
    Optional<Delivery> delivery(UUID messageId);

    /** Has a message sent again for an operator, and says whether it stood so that it could be. */
    boolean resend(UUID messageId, String operator);
}
