/** How an agency does: in time or not, and how fast. */
@NullMarked
package id.kawal.agency.performance;

import org.jspecify.annotations.NullMarked;
