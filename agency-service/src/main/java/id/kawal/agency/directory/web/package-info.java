/** What the directory says of an agency, as the page on which its officers put it right. */
@NullMarked
package id.kawal.agency.directory.web;

import org.jspecify.annotations.NullMarked;
