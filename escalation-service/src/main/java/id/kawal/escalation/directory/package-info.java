/**
 * This service's own copy of the agency directory: the names of agencies, and whether their superior can be told. Shallow: the
 * row is the model.
 */
@NullMarked
package id.kawal.escalation.directory;

import org.jspecify.annotations.NullMarked;
