/** The pages of the documentation. */
@NullMarked
package id.kawal.intake.docs.web;

import org.jspecify.annotations.NullMarked;
