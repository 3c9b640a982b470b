/**
 * The pages of a citizen: the start page and the look-up of a case.
 */
@NullMarked
package id.kawal.intake.pages;

import org.jspecify.annotations.NullMarked;
