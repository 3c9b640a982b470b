/** The agency's own performance as a page. */
@NullMarked
package id.kawal.agency.performance.web;

import org.jspecify.annotations.NullMarked;
