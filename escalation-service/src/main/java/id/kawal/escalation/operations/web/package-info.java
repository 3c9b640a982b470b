/** The operator's pages. Everything works without scripts; with them the dashboard renews itself and shows charts beside its tables. */
@NullMarked
package id.kawal.escalation.operations.web;

import org.jspecify.annotations.NullMarked;
