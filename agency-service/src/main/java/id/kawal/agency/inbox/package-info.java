/**
 * The inbox of each agency. A report that names an agency lies in its inbox from the moment of delivery; from there on
 * the agency acknowledges, asks, answers, asks for more time, hands the case over or refuses it, and the reporter
 * adds, disputes, confirms or withdraws. What may happen in which state is one table ({@link InboxTransitions}). An
 * answer is never refused for being late: it is recorded, numbered and shown as what it is. A deep feature: this
 * package is plain Java; rows, events and HTTP live in its sub-packages.
 */
@NullMarked
package id.kawal.agency.inbox;

import org.jspecify.annotations.NullMarked;
