/**
 * The pages on which a reporter follows the own case and acts on it.
 */
@NullMarked
package id.kawal.intake.visiting.web;

import org.jspecify.annotations.NullMarked;
