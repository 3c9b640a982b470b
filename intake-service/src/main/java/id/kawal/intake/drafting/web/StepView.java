package id.kawal.intake.drafting.web;

import id.kawal.intake.drafting.Step;
import id.kawal.web.page.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a report as its page shows it.
 *
 * @param path its part of the address
 * @param title the heading
 * @param texts what is explained below it
 * @param fields what is asked
 * @param number which step it is
 * @param steps of how many
 * @param back the path of the step before
 * @param fromCheck whether the reporter comes from the last page and goes back to it
 */
record StepView(String path, String title, List<String> texts, List<Field> fields, int number, int steps,
        @Nullable String back, boolean fromCheck) {

    static StepView of(Step step, List<Step> asked, String title, List<String> texts, List<Field> fields,
            boolean fromCheck) {
        var at = asked.indexOf(step);
        var back = fromCheck ? Step.CHECK.path() : at > 0 ? asked.get(at - 1).path() : null;
        return new StepView(step.path(), title, texts, fields, at + 1, asked.size(), back, fromCheck);
    }
}
