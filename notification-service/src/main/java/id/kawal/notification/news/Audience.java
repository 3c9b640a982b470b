package id.kawal.notification.news;

/** Who is told. */
public enum Audience {
    /** The citizen who reported. */
    REPORTER,
    /** The complaint desk of the agency that has the case. */
    AGENCY,
    /** The superior of that agency (<i>atasan terlapor</i>). */
    SUPERIOR
}
