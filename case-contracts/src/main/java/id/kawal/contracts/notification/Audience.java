package id.kawal.contracts.notification;

/** Who is told. */
public enum Audience {
    REPORTER, AGENCY, SUPERIOR
}
