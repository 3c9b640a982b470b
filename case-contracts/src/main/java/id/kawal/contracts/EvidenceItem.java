package id.kawal.contracts;

import java.util.UUID;

/**
 * A file kept by its owner, told by reference: never its name (which may name a person), never its content.
 *
 * @param evidenceId the id under which its owner keeps it
 * @param kind what it proves
 * @param mediaType the media type, for example {@code application/pdf}
 * @param size in bytes
 * @param sha256 the SHA-256 of the content, 64 lower-case hexadecimal digits
 */
public record EvidenceItem(UUID evidenceId, EvidenceKind kind, String mediaType, long size, String sha256) {
}
