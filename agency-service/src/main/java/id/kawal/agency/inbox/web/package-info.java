/** The inbox over HTTP: for the agency, its own cases; for the other services and examiners, what agencies wrote. */
@NullMarked
package id.kawal.agency.inbox.web;

import org.jspecify.annotations.NullMarked;
