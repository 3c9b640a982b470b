/**
 * The pages on which a report is written: one question each, whole without a script.
 */
@NullMarked
package id.kawal.intake.drafting.web;

import org.jspecify.annotations.NullMarked;
