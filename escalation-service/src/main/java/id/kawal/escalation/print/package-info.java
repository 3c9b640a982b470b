/**
 * Documents that last: PDF/A-2a with tagged headings, paragraphs and tables, so that they can be read aloud and still be opened in
 * fifty years. Shallow: it prints what it is given.
 */
@NullMarked
package id.kawal.escalation.print;

import org.jspecify.annotations.NullMarked;
