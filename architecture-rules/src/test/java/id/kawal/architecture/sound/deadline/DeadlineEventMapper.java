package id.kawal.architecture.sound.deadline;

import id.kawal.contracts.PublishedFact;

/** Puts the service's own facts into published ones. */
class DeadlineEventMapper {

    PublishedFact published() {
        return new PublishedFact();
    }
}
