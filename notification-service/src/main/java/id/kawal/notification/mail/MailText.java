package id.kawal.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param subject the subject
 * @param happened what happened
 * @param next what happens next, and by when
 * @param note what else must be known
 * @param follow how the case is followed
 * @param link where it is followed
 * @param referenceLabel what the reference is
 * @param reference by which the reader knows the case
 * @param footer why the reader gets this mail
 */
record MailText(String subject, String happened, String next, @Nullable String note, String follow,
        @Nullable String link,
        String referenceLabel, String reference, String footer) {
}
