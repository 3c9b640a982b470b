/**
 * The doors for what a reporter does with a running case.
 */
@NullMarked
package id.kawal.intake.followup.web;

import org.jspecify.annotations.NullMarked;
