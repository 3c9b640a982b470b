package id.kawal.intake.vault;

/** Marital status as art. 24(1)(a) asks for it: <i>belum kawin, kawin, cerai hidup, cerai mati</i>. */
public enum MaritalStatus {
    UNMARRIED, MARRIED, DIVORCED, WIDOWED
}
