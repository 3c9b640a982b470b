/**
 * The course of a case as its reporter sees it: computed from facts that arrive in any order between their sources, so that the
 * same facts always tell the same story.
 */
@NullMarked
package id.kawal.intake.timeline;

import org.jspecify.annotations.NullMarked;
