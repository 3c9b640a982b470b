package id.kawal.contracts;

/** Stands for a type of the contracts. */
public class PublishedFact {
}
