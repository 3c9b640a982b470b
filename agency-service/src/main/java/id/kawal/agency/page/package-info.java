/** The words that all pages of this service share. */
@NullMarked
package id.kawal.agency.page;

import org.jspecify.annotations.NullMarked;
