package id.kawal.intake.report;

import id.kawal.intake.vault.ReporterDetails;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What art. 24 of UU 37/2008 asks for and is not there yet, in the order of the law. */
public final class Completeness {

    private Completeness() {
    }

    /**
     * What is missing.
     *
     * @param priorComplaint whether the provider was told before
     * @param proof whether that can be proven
     * @param authorised whether who files it may: the reporter may, somebody else by a power of attorney
     */
    public static List<MissingItem> missing(ReporterDetails reporter, boolean priorComplaint, boolean proof,
            boolean authorised) {
        return Stream
                .of(absent(reporter.birthPlace(), MissingItem.BIRTH_PLACE),
                        absent(reporter.birthDate(), MissingItem.BIRTH_DATE),
                        absent(reporter.maritalStatus(), MissingItem.MARITAL_STATUS),
                        absent(reporter.occupation(), MissingItem.OCCUPATION),
                        absent(reporter.address(), MissingItem.FULL_ADDRESS),
                        unless(priorComplaint, MissingItem.PRIOR_COMPLAINT),
                        unless(priorComplaint && proof, MissingItem.PRIOR_COMPLAINT_PROOF),
                        unless(authorised, MissingItem.POWER_OF_ATTORNEY))
                .flatMap(item -> item).toList();
    }

    private static Stream<MissingItem> absent(@Nullable Object value, MissingItem item) {
        return unless(value != null, item);
    }

    private static Stream<MissingItem> unless(boolean present, MissingItem item) {
        return present ? Stream.empty() : Stream.of(item);
    }
}
