/**
 * An agency acts on a case of its inbox: repetitions are found first, then the table of the inbox rules, then the
 * action is recorded and told. Plain Java.
 */
@NullMarked
package id.kawal.agency.filing;

import org.jspecify.annotations.NullMarked;
