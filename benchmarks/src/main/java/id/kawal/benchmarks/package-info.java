/**
 * Measures the sweep over the deadlines on a real PostgreSQL that writes durably: what a step costs however much is open, how
 * late it comes, and how far that is from what the machine can do at all.
 */
@NullMarked
package id.kawal.benchmarks;

import org.jspecify.annotations.NullMarked;
