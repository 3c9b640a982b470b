/** Members of the office, declarations of interest and proposals for assignment over HTTP. */
@NullMarked
package id.kawal.escalation.assignment.web;

import org.jspecify.annotations.NullMarked;
