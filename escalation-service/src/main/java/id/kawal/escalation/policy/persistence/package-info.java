/** Keeps the versions of the policy in PostgreSQL. */
@NullMarked
package id.kawal.escalation.policy.persistence;

import org.jspecify.annotations.NullMarked;
