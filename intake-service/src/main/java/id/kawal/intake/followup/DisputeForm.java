package id.kawal.intake.followup;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/** Why a reporter does not accept an answer, as written down; without an answer named, the latest one is meant. */
public record DisputeForm(@JsonAlias("reasons") @Nullable String text, @Nullable String responseId) {

    /** Tells nothing. */
    @Override
    public String toString() {
        return "DisputeForm[…]";
    }
}
