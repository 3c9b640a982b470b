/** Numbers about all cases for those who work in the office: aggregates only, nothing about one case. Shallow: one query and its view. */
@NullMarked
package id.kawal.escalation.statistics;

import org.jspecify.annotations.NullMarked;
