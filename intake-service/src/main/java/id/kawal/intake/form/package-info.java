/**
 * What a reporter writes down: read leniently, judged field by field, so that a refusal names every field at once and an
 * acceptable report knows what is still missing (UU 37/2008 art. 24 and 25).
 */
@NullMarked
package id.kawal.intake.form;

import org.jspecify.annotations.NullMarked;
