/** Approvals, tasks and notes over HTTP. */
@NullMarked
package id.kawal.escalation.teamwork.web;

import org.jspecify.annotations.NullMarked;
