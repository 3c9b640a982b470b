package id.kawal.agency.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A region by Kepmendagri 300.2.2-2430/2025. */
@Entity
@Table(name = "region")
@SuppressWarnings("NullAway.Init")
class RegionRow {

    @Id
    private String code;

    private String kind;
    private String name;
    private long population;

    protected RegionRow() {
    }

    RegionRow(String code, String kind, String name, long population) {
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.population = population;
    }

    String code() {
        return code;
    }

    /** The name as one says it, for example {@code Kota Metro}. */
    String fullName() {
        return switch (kind) {
            case "KOTA" -> "Kota " + name;
            case "KABUPATEN" -> "Kabupaten " + name;
            default -> "Provinsi " + name;
        };
    }
}
