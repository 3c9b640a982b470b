/**
 * What everybody may know: how many reports came, what became of them and whether agencies kept their time. Counts below a
 * threshold are hidden, and as many others with them as it takes that none of the hidden ones can be worked out from what is
 * shown. Deep: the hiding is a pure model.
 */
@NullMarked
package id.kawal.escalation.transparency;

import org.jspecify.annotations.NullMarked;
