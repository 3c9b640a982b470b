/**
 * What the services say to one another and to agencies: event records, topic names and the catalogue that ties them
 * together. No name, NIK, phone, address or free text about a person is ever part of an event;
 * of the office's own people, {@code conflict-of-interest-declared} holds an account.
 */
@NullMarked
package id.kawal.contracts;

import org.jspecify.annotations.NullMarked;
