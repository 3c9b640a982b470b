/** The topics that a service owns or listens to, created where they are missing. */
@NullMarked
package id.kawal.messaging.topic;

import org.jspecify.annotations.NullMarked;
