/** Who may fetch which token: the machine clients of this installation, and the key their tokens are signed with. */
@NullMarked
package id.kawal.standalone.authorization;

import org.jspecify.annotations.NullMarked;
