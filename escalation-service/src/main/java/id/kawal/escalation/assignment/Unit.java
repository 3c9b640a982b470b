package id.kawal.escalation.assignment;

/** The units of a regional office. */
public enum Unit {
    /** Penerimaan dan Verifikasi Laporan: receives and verifies reports. */
    PVL,
    /** Pemeriksaan Laporan: examines. */
    PL,
    /** Pencegahan: prevents, and looks into matters of its own. */
    PC,
    /** The head of the office. */
    OFFICE
}
