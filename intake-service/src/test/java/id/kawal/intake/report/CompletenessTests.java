package id.kawal.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.intake.vault.ReporterDetails;
import id.kawal.intake.vault.ReporterDetails.MaritalStatus;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CompletenessTests {

    @Property
    void what_is_missing_is_exactly_what_is_not_there(@ForAll boolean place, @ForAll boolean date,
            @ForAll boolean status,
            @ForAll boolean work, @ForAll boolean address, @ForAll boolean told, @ForAll boolean proof,
            @ForAll boolean authorised) {
        var missing = Completeness.missing(new ReporterDetails("Siti", null, null, place ? "Metro" : null,
                date ? LocalDate.EPOCH : null, status ? MaritalStatus.MARRIED : null, work ? "Petani" : null,
                address ? "Jalan 1" : null,
                null, null), told, proof, authorised);

        assertThat(missing.contains(MissingItem.BIRTH_PLACE)).isEqualTo(!place);
        assertThat(missing.contains(MissingItem.BIRTH_DATE)).isEqualTo(!date);
        assertThat(missing.contains(MissingItem.MARITAL_STATUS)).isEqualTo(!status);
        assertThat(missing.contains(MissingItem.OCCUPATION)).isEqualTo(!work);
        assertThat(missing.contains(MissingItem.FULL_ADDRESS)).isEqualTo(!address);
        assertThat(missing.contains(MissingItem.PRIOR_COMPLAINT)).isEqualTo(!told);
        assertThat(missing.contains(MissingItem.PRIOR_COMPLAINT_PROOF)).isEqualTo(!told || !proof);
        assertThat(missing.contains(MissingItem.POWER_OF_ATTORNEY)).isEqualTo(!authorised);
        assertThat(missing).doesNotHaveDuplicates().isSorted();
    }
}
