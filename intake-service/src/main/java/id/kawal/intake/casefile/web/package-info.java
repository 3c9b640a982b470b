/**
 * The door for case files.
 */
@NullMarked
package id.kawal.intake.casefile.web;

import org.jspecify.annotations.NullMarked;
