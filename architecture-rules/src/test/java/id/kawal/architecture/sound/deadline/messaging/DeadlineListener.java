package id.kawal.architecture.sound.deadline.messaging;

import id.kawal.contracts.PublishedFact;

/** Hears a published fact. */
class DeadlineListener {

    PublishedFact heard = new PublishedFact();
}
