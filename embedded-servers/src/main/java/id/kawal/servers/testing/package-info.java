/** The servers that integration tests run on, embedded or in Docker, behind one seam. */
@NullMarked
package id.kawal.servers.testing;

import org.jspecify.annotations.NullMarked;
