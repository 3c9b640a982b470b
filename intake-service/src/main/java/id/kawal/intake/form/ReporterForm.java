package id.kawal.intake.form;

import org.jspecify.annotations.Nullable;

/** Who reports, as written down. {@code nik} is short for a KTP with that number. */
public record ReporterForm(@Nullable String fullName, @Nullable String nik, @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String birthPlace, @Nullable String birthDate, @Nullable String maritalStatus,
        @Nullable String occupation,
        @Nullable String address, @Nullable String phone, @Nullable String email, @Nullable String language) {

    static final ReporterForm EMPTY = new ReporterForm(null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** Tells nothing. */
    @Override
    public String toString() {
        return "ReporterForm[…]";
    }
}
