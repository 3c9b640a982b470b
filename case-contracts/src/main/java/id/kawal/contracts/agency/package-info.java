/**
 * Facts of agency-service: the directory of agencies, and what an agency did with a case.
 */
@NullMarked
package id.kawal.contracts.agency;

import org.jspecify.annotations.NullMarked;
