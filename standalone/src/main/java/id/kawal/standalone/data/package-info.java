/** What Kawal keeps between two starts: one folder, its lock, the credentials and the secrets. */
@NullMarked
package id.kawal.standalone.data;

import org.jspecify.annotations.NullMarked;
