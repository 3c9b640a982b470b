/** The desk over HTTP, for examiners and the head of the office. */
@NullMarked
package id.kawal.escalation.desk.web;

import org.jspecify.annotations.NullMarked;
