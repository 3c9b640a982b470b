/**
 * A report that is being written, question by question, and kept after each so that a lost connection or an empty battery costs nothing.
 * It belongs to who holds the token in its cookie, is judged by the same reader as every report, and goes once it is sent or left alone.
 */
@NullMarked
package id.kawal.intake.drafting;

import org.jspecify.annotations.NullMarked;
