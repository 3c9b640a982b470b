package id.kawal.intake.vault;

/** The document that a reporter names to prove an identity; the KTP carries the NIK. */
public enum IdentityDocument {
    KTP, SIM, PASSPORT, OTHER
}
