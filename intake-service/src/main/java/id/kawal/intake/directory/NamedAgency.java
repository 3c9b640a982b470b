package id.kawal.intake.directory;

/**
 * An agency by code, name and place.
 *
 * @param code its code
 * @param name its name
 * @param region the name of its region
 */
record NamedAgency(String code, String name, String region) {
}
