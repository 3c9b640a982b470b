package id.kawal.intake.form;

import id.kawal.intake.vault.ReporterDetails;
import id.kawal.intake.vault.ReporterDetails.IdentityDocument;
import id.kawal.intake.vault.ReporterDetails.MaritalStatus;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who reports. */
public final class ReporterReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]+\\.[^@\\s.,;<>]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final int LINE = 200;

    private ReporterReader() {
    }

    /** The details of a new reporter, whose name must be there. */
    public static ReporterDetails whole(@Nullable ReporterForm form, LocalDate today, Faults faults) {
        var reporter = form == null ? ReporterForm.EMPTY : form;
        var fullName = faults.required("reporter.fullName", reporter.fullName(), LINE);
        return read(fullName, reporter, today, faults);
    }

    /** What a known reporter says in addition; an empty name leaves the name as it is. */
    public static ReporterDetails part(ReporterForm form, LocalDate today, Faults faults) {
        var fullName = faults.optional("reporter.fullName", form.fullName(), LINE);
        return read(fullName == null ? "" : fullName, form, today, faults);
    }

    private static ReporterDetails read(String fullName, ReporterForm form, LocalDate today, Faults faults) {
        var byNik = form.nik() != null && !form.nik().isBlank();
        var type = byNik ? IdentityDocument.KTP : faults.word("reporter.idType", form.idType(), IdentityDocument.class);
        var number = byNik ? faults.optional("reporter.nik", form.nik(), LINE)
                : faults.optional("reporter.idNumber", form.idNumber(), LINE);
        if (type == IdentityDocument.KTP && number != null && !NIK.matcher(number).matches()) {
            faults.add(byNik ? "reporter.nik" : "reporter.idNumber", "not-a-nik");
        }
        return new ReporterDetails(fullName, type, number,
                faults.optional("reporter.birthPlace", form.birthPlace(), LINE),
                faults.pastDay("reporter.birthDate", form.birthDate(), today),
                faults.word("reporter.maritalStatus", form.maritalStatus(), MaritalStatus.class),
                faults.optional("reporter.occupation", form.occupation(), LINE),
                faults.optional("reporter.address", form.address(), 1000), phone(form, faults), email(form, faults));
    }

    private static @Nullable String email(ReporterForm form, Faults faults) {
        var email = faults.optional("reporter.email", form.email(), 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            faults.add("reporter.email", "not-an-email");
        }
        return email;
    }

    private static @Nullable String phone(ReporterForm form, Faults faults) {
        var typed = faults.optional("reporter.phone", form.phone(), 40);
        if (typed == null) {
            return null;
        }
        var phone = typed.replaceAll("[\\s().\\-/]", "").replaceFirst("^00", "+").replaceFirst("^0", "+62")
                .replaceFirst("^62", "+62");
        if (!PHONE.matcher(phone).matches()) {
            faults.add("reporter.phone", "not-a-phone");
        }
        return phone;
    }
}
