/**
 * The door for reports.
 */
@NullMarked
package id.kawal.intake.submission.web;

import org.jspecify.annotations.NullMarked;
