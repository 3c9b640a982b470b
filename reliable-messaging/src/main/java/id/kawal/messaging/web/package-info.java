/** Where operators see parked events and decide on them. Who may come here is decided by path, by the service's shell. */
@NullMarked
package id.kawal.messaging.web;

import org.jspecify.annotations.NullMarked;
