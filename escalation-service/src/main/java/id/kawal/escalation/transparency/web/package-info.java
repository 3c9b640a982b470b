/** The figures for everybody: a page, open data as CSV and JSON with a description, and statistics over HTTP, all of one edition. */
@NullMarked
package id.kawal.escalation.transparency.web;

import org.jspecify.annotations.NullMarked;
