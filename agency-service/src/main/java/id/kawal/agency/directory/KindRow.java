package id.kawal.agency.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A kind of agency, a code of the taxonomy. */
@Entity
@Table(name = "agency_kind")
@SuppressWarnings("NullAway.Init")
class KindRow {

    @Id
    private String code;

    @Column(name = "name_id")
    private String indonesianName;

    @Column(name = "name_en")
    private String englishName;

    protected KindRow() {
    }

    KindRow(String code, String indonesianName, String englishName) {
        this.code = code;
        this.indonesianName = indonesianName;
        this.englishName = englishName;
    }

    String code() {
        return code;
    }

    String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? englishName : indonesianName;
    }
}
