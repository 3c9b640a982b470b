/**
 * The file of a case as it is handed to an examiner: what escalation knows, and what intake and agency-service keep, put
 * together when it is asked for. A part that cannot be had is named, never left out in silence. What one may not see is
 * withheld by name too.
 */
@NullMarked
package id.kawal.escalation.dossier;

import org.jspecify.annotations.NullMarked;
