package id.kawal.escalation.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a dossier.
 *
 * @param mayReadNarrative whether the words and the identity of the reporter may be shown
 * @param reason why the identity is needed, for the audit; absent when it is not asked for
 * @param locale the language
 */
record Reader(boolean mayReadNarrative, @Nullable String reason, Locale locale) {
}
