/** Letters over HTTP. */
@NullMarked
package id.kawal.escalation.letter.web;

import org.jspecify.annotations.NullMarked;
