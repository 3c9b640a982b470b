package id.kawal.agency.directory;

/**
 * Heard inside the service, in the transaction that put the agency into the directory or back into it.
 *
 * @param code of the agency
 */
public record AgencyListed(String code) {
}
