/** The words that an agency uses again and again when it asks and answers. */
@NullMarked
package id.kawal.agency.template;

import org.jspecify.annotations.NullMarked;
