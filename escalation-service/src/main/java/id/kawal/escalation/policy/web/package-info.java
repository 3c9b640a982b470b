/** Versions of the policy over HTTP: operators write, simulate and activate them; staff may look at them. */
@NullMarked
package id.kawal.escalation.policy.web;

import org.jspecify.annotations.NullMarked;
