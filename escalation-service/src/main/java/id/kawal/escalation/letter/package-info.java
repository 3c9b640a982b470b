/**
 * The letters of the Ombudsman: drafted from versioned templates, edited, approved by the head, issued with a number of a
 * series without gaps, and delivered with proof. Issuing and delivering a letter takes the step of the desk that it stands
 * for, in the same transaction. No letter holds the identity of a reporter: intake keeps it, and whoever posts the letter
 * reads it there. Shallow: a row, its templates and a controller.
 */
@NullMarked
package id.kawal.escalation.letter;

import org.jspecify.annotations.NullMarked;
