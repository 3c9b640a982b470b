/** What the inbox hears from intake and tells everybody: here the published events meet the model, and nowhere else. */
@NullMarked
package id.kawal.agency.inbox.messaging;

import org.jspecify.annotations.NullMarked;
