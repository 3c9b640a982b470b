/**
 * Who works in the office and who gets which case: by workload, with the reasons said, never to somebody with an interest of
 * their own in it, and to the substitute of whoever is away. Shallow: members and declarations are rows; only the comparison
 * of candidates is a rule.
 */
@NullMarked
package id.kawal.escalation.assignment;

import org.jspecify.annotations.NullMarked;
