package id.kawal.architecture.broken;

/** Belongs to no feature. */
public class Stray {
}
