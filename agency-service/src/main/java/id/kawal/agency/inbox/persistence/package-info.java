/** How the inboxes are kept: one writer of a case at a time, and an index that lists each inbox by what is due next. */
@NullMarked
package id.kawal.agency.inbox.persistence;

import org.jspecify.annotations.NullMarked;
