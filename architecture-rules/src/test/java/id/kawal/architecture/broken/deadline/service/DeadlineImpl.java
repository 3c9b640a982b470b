package id.kawal.architecture.broken.deadline.service;

/** Sits in a package that names neither a feature nor a known technology. */
public class DeadlineImpl {
}
