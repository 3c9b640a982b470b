package id.kawal.intake.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResemblanceTests {

    private static final List<NamedAgency> AGENCIES = List.of(
            new NamedAgency("DISDUKCAPIL-1871", "Disdukcapil Kota Bandar Lampung", "Kota Bandar Lampung"),
            new NamedAgency("DISDUKCAPIL-1872", "Disdukcapil Kota Metro", "Kota Metro"),
            new NamedAgency("BPN-1871", "Kantor Pertanahan Bandar Lampung", "Kota Bandar Lampung"),
            new NamedAgency("PLN-LAMPUNG", "PT PLN UID Lampung", "Provinsi Lampung"),
            new NamedAgency("POLRESTA-1871", "Polresta Bandar Lampung", "Kota Bandar Lampung"));

    @Test
    void the_nearest_code_comes_first() {
        assertThat(Resemblance.suggest("DISDUKCAPIL1871", AGENCIES)).first().isEqualTo("DISDUKCAPIL-1871");
        assertThat(Resemblance.suggest("disdukcapil-1872", AGENCIES)).first().isEqualTo("DISDUKCAPIL-1872");
        assertThat(Resemblance.suggest("PLN", AGENCIES)).contains("PLN-LAMPUNG");
    }

    @Test
    void a_short_name_with_a_slip_is_understood_in_its_place() {
        assertThat(Resemblance.suggest("disdukcpil metro", AGENCIES)).first().isEqualTo("DISDUKCAPIL-1872");
        assertThat(Resemblance.suggest("disdukcapil bandar lampng", AGENCIES)).first().isEqualTo("DISDUKCAPIL-1871");
    }

    @Test
    void a_name_is_understood_as_well() {
        assertThat(Resemblance.suggest("Kantor Pertanahan", AGENCIES)).first().isEqualTo("BPN-1871");
    }

    @Test
    void what_resembles_nothing_suggests_nothing() {
        assertThat(Resemblance.suggest("XYZZY", AGENCIES)).isEmpty();
        assertThat(Resemblance.suggest("", AGENCIES)).isEmpty();
    }

    @Test
    void three_are_suggested_at_most() {
        assertThat(Resemblance.suggest("Bandar Lampung", AGENCIES)).hasSizeLessThanOrEqualTo(3);
    }
}
