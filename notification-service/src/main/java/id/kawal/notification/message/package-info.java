/**
 * The life of one message to one person or office: it waits until its recipient is known, is handed over once, and
 * ends as sent, failed or skipped with a reason. The table of messages is a queue that many replicas work on at the
 * same time, so it is reached by SQL and not by entities. Waits and leases, which are technical, run in the time of
 * the database; the age of news runs in the time of the office, which may be faster than life.
 */
@NullMarked
package id.kawal.notification.message;

import org.jspecify.annotations.NullMarked;
