package id.kawal.intake.directory;

/**
 * An agency by code and name.
 *
 * @param code its code
 * @param name its name
 */
record NamedAgency(String code, String name) {
}
