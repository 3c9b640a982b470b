/**
 * What every service shows the same way: the page frame, who may come in and as whom, security headers, and refusals as
 * problem details (RFC 9457) in Indonesian or English.
 */
@NullMarked
package id.kawal.web;

import org.jspecify.annotations.NullMarked;
