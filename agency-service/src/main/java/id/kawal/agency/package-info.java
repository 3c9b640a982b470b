/**
 * The agencies' side of a case: which agencies there are and what they promise, what lies in the inbox of each, and
 * what each did with it and when.
 */
@NullMarked
package id.kawal.agency;

import org.jspecify.annotations.NullMarked;
