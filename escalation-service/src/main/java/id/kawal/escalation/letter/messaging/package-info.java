/** Tells others how far a letter is. */
@NullMarked
package id.kawal.escalation.letter.messaging;

import org.jspecify.annotations.NullMarked;
