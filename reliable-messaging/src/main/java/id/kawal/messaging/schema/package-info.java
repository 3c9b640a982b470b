/** The tables of reliable messaging, kept up to date in the database of each service. */
@NullMarked
package id.kawal.messaging.schema;

import org.jspecify.annotations.NullMarked;
