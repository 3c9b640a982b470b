/**
 * The documentation that engineers read: one page that leads to the HTTP surface of each service and to the events that they
 * publish. The start page links to it, so it is answered here.
 */
@NullMarked
package id.kawal.intake.docs;

import org.jspecify.annotations.NullMarked;
