/**
 * What must be done by when, and what follows when it is not: rules of law written down as versioned data. A rule says what
 * starts its clock, what stops it, while what it stands still, how long it allows, and which steps are taken on the way and
 * at the end. A clock keeps the version under which it started. A pure model, read from YAML that is validated line by line.
 */
@NullMarked
package id.kawal.escalation.policy;

import org.jspecify.annotations.NullMarked;
