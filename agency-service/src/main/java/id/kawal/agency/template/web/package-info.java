/** The templates of an agency as pages. */
@NullMarked
package id.kawal.agency.template.web;

import org.jspecify.annotations.NullMarked;
