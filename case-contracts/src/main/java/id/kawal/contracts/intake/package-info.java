/**
 * Facts of intake-service: what a reporter told, added, disputed, confirmed or withdrew.
 */
@NullMarked
package id.kawal.contracts.intake;

import org.jspecify.annotations.NullMarked;
