package id.kawal.architecture.broken.deadline;

import id.kawal.contracts.PublishedFact;

/** A model that knows a published event. */
public class KnowsContracts {

    PublishedFact fact = new PublishedFact();
}
