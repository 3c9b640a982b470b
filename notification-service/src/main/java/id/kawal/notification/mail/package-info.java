/**
 * A message as an e-mail: the words in the language of its reader, and the hand-over to the mail server.
 */
@NullMarked
package id.kawal.notification.mail;

import org.jspecify.annotations.NullMarked;
