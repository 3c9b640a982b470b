/** The one port: passes each request to the part that answers it, and answers itself what belongs to the whole. */
@NullMarked
package id.kawal.standalone.gateway;

import org.jspecify.annotations.NullMarked;
