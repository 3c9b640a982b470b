package id.kawal.escalation.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a policy is refused with, in words. */
final class Refused {

    private Refused() {
    }

    static String inEnglish(ThrowingCallable reading) {
        var words = ResourceBundle.getBundle("messages/escalation", Locale.ENGLISH);
        return catchThrowableOfType(InvalidPolicy.class, reading).faults().stream()
                .map(fault -> fault.file() + " line " + fault.line() + ": " + fault.path() + ": "
                        + MessageFormat.format(words.getString("policy.fault." + fault.code()),
                                fault.arguments().toArray()))
                .collect(Collectors.joining("\n"));
    }
}
