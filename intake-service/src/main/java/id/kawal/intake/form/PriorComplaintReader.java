package id.kawal.intake.form;

import id.kawal.intake.vault.PriorComplaintDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the complaint that the provider already got: without its day, its addressee and its form it proves nothing. */
public final class PriorComplaintReader {

    private PriorComplaintReader() {
    }

    /** The complaint, or null when none is told of or what is told is faulty. */
    public static @Nullable PriorComplaintDetails read(String path, @Nullable PriorComplaintForm form, LocalDate today,
            Faults faults) {
        if (form == null) {
            return null;
        }
        faults.required(path + "complainedOn", form.complainedOn(), 20);
        faults.required(path + "addressee", form.addressee(), 100);
        faults.required(path + "form", form.form(), 100);
        var day = faults.pastDay(path + "complainedOn", form.complainedOn(), today);
        var addressee = faults.word(path + "addressee", form.addressee(), PriorComplaintDetails.Addressee.class);
        var how = faults.word(path + "form", form.form(), PriorComplaintDetails.Form.class);
        var reference = faults.optional(path + "reference", form.reference(), 200);
        var text = faults.optional(path + "text", form.text(), 10_000);
        return day == null || addressee == null || how == null ? null
                : new PriorComplaintDetails(day, addressee, how, reference, text);
    }
}
