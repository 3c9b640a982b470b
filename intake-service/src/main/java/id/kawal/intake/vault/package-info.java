/**
 * Who reported, and what they wrote: personal data, apart from the case row, so that the vault can encrypt it per reporter.
 * Nothing in here has a text form, and each look at an identity is written down.
 */
@NullMarked
package id.kawal.intake.vault;

import org.jspecify.annotations.NullMarked;
