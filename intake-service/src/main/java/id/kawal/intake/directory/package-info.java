/**
 * This service’s own copy of the directory: which agencies and services a report may name.
 */
@NullMarked
package id.kawal.intake.directory;

import org.jspecify.annotations.NullMarked;
