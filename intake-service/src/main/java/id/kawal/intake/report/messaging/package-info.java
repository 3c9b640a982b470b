/**
 * Tells the other services what reporters did, without a word about who they are.
 */
@NullMarked
package id.kawal.intake.report.messaging;

import org.jspecify.annotations.NullMarked;
