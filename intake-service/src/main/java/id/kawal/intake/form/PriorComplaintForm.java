package id.kawal.intake.form;

import org.jspecify.annotations.Nullable;

/** The complaint that the provider already got, as written down. */
public record PriorComplaintForm(@Nullable String complainedOn, @Nullable String addressee, @Nullable String form,
        @Nullable String reference, @Nullable String text) {

    /** Tells nothing. */
    @Override
    public String toString() {
        return "PriorComplaintForm[…]";
    }
}
