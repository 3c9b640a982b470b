package id.kawal.escalation.teamwork;

import id.kawal.escalation.desk.DraftingNews;
import id.kawal.escalation.policy.Action;
import id.kawal.escalation.policy.PoliciesInForce;
import id.kawal.escalation.policy.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a task asks for, in the language of whoever reads it; what somebody wrote stays as it was written. */
@Component
public class TaskWords {

    private final MessageSource messages;
    private final PoliciesInForce policies;
    private final Clock clock;

    TaskWords(MessageSource messages, PoliciesInForce policies, Clock clock) {
        this.messages = messages;
        this.policies = policies;
        this.clock = clock;
    }

    /** The text of a task; where the policy of today does not know its rule any more, as it was given. */
    public String of(Task task, Locale locale) {
        var rule = task.rule();
        return rule == null ? task.text()
                : policies.get().inForceOn(LocalDate.now(clock)).rule(rule)
                        .map(known -> of(task.cause(), known, locale)).orElse(task.text());
    }

    String of(String cause, Rule rule, Locale locale) {
        return Objects.requireNonNull(messages.getMessage("task." + words(cause, rule),
                new Object[]{rule.id(), rule.title(locale.getLanguage())}, cause, locale));
    }

    /** What is drafted by the rule of silence is no letter but the words of a step. */
    private static String words(String cause, Rule rule) {
        return cause.equals(Action.DRAFT_NEXT_LETTER.name()) && rule.id().equals(DraftingNews.RULE) ? "SEND_NEWS"
                : cause;
    }
}
