package id.kawal.standalone.front;

import java.nio.file.Path;

/**
 * Where the clients and their secrets stand.
 *
 * @param path the file
 */
public record CredentialsFile(Path path) {
}
