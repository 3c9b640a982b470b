package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.Topics;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DirectoryIT extends AgencyServer {

    private static final String AGENCIES = "/api/v1/agencies";

    @Test
    void anyone_reads_the_directory_page_by_page() {
        var codes = new ArrayList<String>();
        var cursor = "";
        do {
            var page = asAnyone().get(AGENCIES + "?limit=50&cursor=" + cursor).json();
            page.path("items").forEach(agency -> codes.add(agency.path("code").asString()));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(codes).hasSizeGreaterThan(100).doesNotHaveDuplicates().isSorted().contains(REGISTRY,
                "PLN-ULP-SRIBAWONO");
    }

    @Test
    void it_is_filtered_by_region_kind_and_words() {
        assertThat(asAnyone().get(AGENCIES + "?region=18.71&kind=LAND_OFFICE").json().path("items")).hasSize(1);
        assertThat(asAnyone().get(AGENCIES + "?q=way%20rilau").json().path("items").get(0).path("code").asString())
                .isEqualTo("PERUMDA-WAY-RILAU");
        assertThat(asAnyone().get(AGENCIES + "?q=%25").json().path("items")).isEmpty();
    }

    @Test
    void an_entry_names_its_superior_and_what_it_promises_in_the_language_asked_for() {
        var entry = asAnyone().get(AGENCIES + "/" + REGISTRY, "en").json();
        assertThat(entry.path("superior").path("name").asString()).isEqualTo("Wali Kota Bandar Lampung");
        assertThat(entry.path("kind").path("name").asString()).isEqualTo("Local government");
        assertThat(entry.path("region").path("name").asString()).isEqualTo("Kota Bandar Lampung");
        assertThat(entry.path("services").get(0).path("promised").asInt()).isEqualTo(14);
        assertThat(asAnyone().get(AGENCIES + "/" + REGISTRY + "/services").json().path("items")).hasSizeGreaterThan(3);
        assertThat(asAnyone().get(AGENCIES + "/PELINDO-PANJANG").json().path("gaps").get(0).asString())
                .isEqualTo("NO_SUPERIOR");
        assertThat(asAnyone().get(AGENCIES + "/TIDAK-ADA").status()).isEqualTo(404);
    }

    @Test
    void the_whole_entry_is_on_the_stream() {
        var told = stream.published(Topics.AGENCY_DIRECTORY, "POLDA-LAMPUNG", 1).getLast().data();
        assertThat(told.path("superior").path("email").asString()).endsWith(".example");
        assertThat(told.path("services")).isNotEmpty();
        assertThat(told.path("regionName").asString()).isEqualTo("Provinsi Lampung");
    }
}
