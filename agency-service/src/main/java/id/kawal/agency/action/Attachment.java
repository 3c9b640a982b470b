package id.kawal.agency.action;

import java.util.UUID;

/**
 * A file that came with an answer.
 *
 * @param evidenceId under which it is kept
 * @param fileName as the agency named it
 * @param mediaType of the content
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 */
public record Attachment(UUID evidenceId, String fileName, String mediaType, long size, String sha256) {
}
