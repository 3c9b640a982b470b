package id.kawal.intake.followup;

import id.kawal.intake.form.ReporterForm;
import org.jspecify.annotations.Nullable;

/** What a reporter adds, as written down: a text, perhaps the answer to a question, perhaps missing details of the own person. */
public record InformationForm(@Nullable String text, @Nullable String answersQuestion,
        @Nullable ReporterForm reporter) {

    /** Tells nothing. */
    @Override
    public String toString() {
        return "InformationForm[…]";
    }
}
