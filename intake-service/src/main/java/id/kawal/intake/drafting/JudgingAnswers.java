package id.kawal.intake.drafting;

import id.kawal.intake.form.Faults;
import id.kawal.intake.form.ReportReader;
import id.kawal.web.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges answers by the rules of every report, and says at which step something is still missing or wrong. */
@Component
public class JudgingAnswers {

    private static final Locale ANY = Locale.ENGLISH;

    private final ReportReader reader;

    JudgingAnswers(ReportReader reader) {
        this.reader = reader;
    }

    /** What is missing or wrong among what the step asks for. */
    public List<Refusal.Field> faults(Answers answers, Step step) {
        return of(step, all(answers));
    }

    /** The first step that lacks something. */
    public Optional<Step> firstOpen(Answers answers) {
        var faults = all(answers);
        return Step.asked(answers).stream().filter(step -> !of(step, faults).isEmpty()).findFirst();
    }

    private static List<Refusal.Field> of(Step step, List<Refusal.Field> faults) {
        return faults.stream().filter(fault -> step.fields().contains(fault.field())).toList();
    }

    private List<Refusal.Field> all(Answers answers) {
        var faults = new Faults();
        for (var choice : List.of(Answers.FILED_FOR, Answers.TOLD, "forwardingConsent")) {
            if (answers.of(choice).isEmpty()) {
                faults.add(choice, "choose");
            }
        }
        reader.read(answers.form("id"), ANY, faults);
        return faults.found();
    }
}
