package id.kawal.escalation.transparency.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the open data is, column by column, and under which licence, in the form of a data package (Frictionless). */
@Component
class DataDescription {

    static final String NAME = "datapackage";
    static final String LICENCE = "CC-BY-4.0";
    private static final String INTEGER = "integer";

    /** A column, described in English, then in Indonesian. */
    record Column(String name, String type, String description) {

        private static final String BETWEEN = " / ";

        /** What it means, in the language of who reads. */
        public String in(Locale locale) {
            var at = description.indexOf(BETWEEN);
            return locale.getLanguage().equals("id") ? description.substring(at + BETWEEN.length())
                    : description.substring(0, at);
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("period", "string",
                    "Quarter in which the reports came, for example 2026-Q1. / Triwulan masuknya laporan."),
            new Column("code", "string",
                    "Region, kind of agency or category; empty in the summary and where it is not known. / Wilayah, jenis instansi atau substansi."),
            new Column("received", INTEGER, "Reports received in the period. / Laporan yang masuk."),
            new Column("closed", INTEGER, "Of these, closed until now. / Di antaranya yang sudah selesai."),
            new Column("open", INTEGER, "Of these, still open. / Di antaranya yang masih berjalan."),
            new Column("median_days", "number",
                    "Days until half of the closed reports were closed. / Median hari sampai selesai."),
            new Column("deadlines_kept", INTEGER,
                    "Deadlines of agencies (UU 25/2009 art. 44 and 50) in these reports that were kept. / Tenggat instansi yang dipenuhi."),
            new Column("deadlines_missed", INTEGER, "Those that were missed. / Tenggat instansi yang terlampaui."),
            new Column("incomplete", "boolean",
                    "Whether something in the row is hidden: an empty cell is not zero. / Ada angka yang disembunyikan: sel kosong bukan nol."));

    List<Column> all() {
        return COLUMNS;
    }

    Map<String, Object> dataPackage() {
        var resources = OpenTable.names().stream().map(name -> Map.<String, Object>of("name", name, "path",
                name + ".csv", "format", "csv", "encoding", "utf-8", "schema",
                Map.of("fields", COLUMNS, "missingValues", List.of("")))).toList();
        return Map.of("name", "kawal-reports", "title", "Reports about public services / Laporan pelayanan publik",
                "licenses", List.of(Map.of("name", LICENCE, "path", "https://creativecommons.org/licenses/by/4.0/")),
                "resources", resources);
    }
}
