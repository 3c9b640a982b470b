package id.kawal.escalation.desk.web;

import id.kawal.escalation.examiner.PageWords;
import java.util.Locale;
import java.util.Objects;

/** What a page says of a guard that does not hold; programs are told the names of fields, people what to fill in. */
final class GuardWords {

    private GuardWords() {
    }

    static String reason(GuardView guard, PageWords words, Locale locale) {
        return Objects.requireNonNullElse(words.maybe("desk.guard." + guard.guard(), locale), guard.reason());
    }
}
