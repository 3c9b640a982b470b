/**
 * The course of a case in plain words.
 */
@NullMarked
package id.kawal.intake.timeline.web;

import org.jspecify.annotations.NullMarked;
